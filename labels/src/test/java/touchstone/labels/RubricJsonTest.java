package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.writing.WritingQuestion;

class RubricJsonTest {
    private static final String FULL = """
            {"version":2,"clauses":[{"id":"tone","number":"1","title":"Tone","level":1,"markdown":"# Tone"}],"questions":[\
            {"kind":"choice","id":"relevance","title":"Relevance","help":"h","clause":"tone","required":true,\
            "when":null,"cite":"when yes/partial","note":"always","options":[{"id":"yes","title":"Yes","help":null,\
            "clause":null,"options":[{"id":"partial","title":"partial","help":null,"clause":null,"options":[]}]}],\
            "many":false},\
            {"kind":"rating","id":"accuracy","title":"accuracy","help":null,"clause":null,"required":false,\
            "when":"relevance has yes","cite":"when <= 2","note":null,"scale":{"min":1,"max":5,"step":1},\
            "anchors":{"1":"Wrong","5":"Exact"},"none":["cannot_assess"]},\
            {"kind":"checklist","id":"checks","title":"checks","help":null,"clause":null,"required":false,"when":null,\
            "cite":null,"note":null,"criteria":[{"id":"tone","title":"Right tone","help":null,"clause":null,\
            "weight":2.0}],"not_applicable":true},\
            {"kind":"writing","id":"reason","title":"reason","help":null,"clause":null,"required":false,"when":null,\
            "cite":null,"note":null,"min":0,"max":2000,"base":"response"},\
            {"kind":"spans","id":"entities","title":"entities","help":null,"clause":null,"required":false,"when":null,\
            "cite":null,"note":null,"of":"response","labels":[{"id":"DATE","title":"Date","help":null,"clause":null,\
            "attributes":{"severity":{"title":null,"options":[{"id":"minor","title":"minor","help":null,"clause":null,\
            "options":[]}],"required":true}}}],"by":"word","overlap":true},\
            {"kind":"relations","id":"links","title":"links","help":null,"clause":null,"required":false,"when":null,\
            "cite":null,"note":null,"of":"entities","types":[{"id":"reports","title":"reports","help":null,\
            "clause":null,"from":["DATE"],"to":[]}]}]}""";

    @Test
    void aRubricIsReadAndWrittenUnchanged() {
        assertThat(StrictJson.write(StrictJson.read(FULL, Rubric.class))).isEqualTo(FULL);
    }

    @Test
    void whatIsMissingInAQuestionGetsItsUsualValue() {
        assertThat(StrictJson.read("{\"kind\":\"writing\",\"id\":\"why\"}", Question.class))
                .isEqualTo(WritingQuestion.of("why", false));
        assertThat(StrictJson.read("{\"kind\":\"choice\",\"id\":\"c\",\"options\":[{\"id\":\"a\"}]}", Question.class))
                .isEqualTo(ChoiceQuestion.one("c", false, "a"));
    }

    @Test
    void aQuestionReadAsItselfStillNamesItsKind() {
        assertThat(StrictJson.write(WritingQuestion.of("why", false))).startsWith("{\"kind\":\"writing\"");
    }
}

import { useMessages } from '~/messages';
import { edited, type Form, moveKeyUp } from './model/form';
import { QuestionForm } from './QuestionForm';
import classes from './setup.module.css';

const at = ['rubric', 'questions'];

/** The questions one under the other; each can be moved up or removed. */
export function QuestionsForm({
  file,
  form,
  onChange,
}: {
  file: string;
  form: Form;
  onChange: (file: string) => void;
}) {
  const m = useMessages();
  return (
    <ol className={classes.questions}>
      {form.questions.map((question, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: renaming a question must not take the focus from its field
        <li key={index} className={classes.question}>
          <QuestionForm
            file={file}
            form={form}
            question={question}
            onChange={onChange}
            onRemove={() => onChange(edited(file, (it) => it.deleteIn([...at, question.id])))}
            onMoveUp={
              index === 0 ? undefined : () => onChange(edited(file, (it) => moveKeyUp(it, at, question.id)))
            }
            removeLabel={m.setup.removeQuestion(question.id)}
          />
        </li>
      ))}
    </ol>
  );
}

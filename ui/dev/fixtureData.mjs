// Made-up material: a financial row, a Chinese one, a conversation, a right-to-left one and a long one with 500 spans.

const clause = (number, id, title, markdown) => ({
  id,
  number,
  title,
  level: number.includes('.') ? 2 : 1,
  markdown,
});

export const rubric = {
  version: 1,
  published_at: '2026-11-01T08:00:00Z',
  clauses: [
    clause(
      '1',
      'relevance',
      'Relevance',
      'A response is **relevant** when it answers the query that was asked, not a neighbouring one.\n\n- *partial*: answers a part, or answers with a wrong period\n- *irrelevant*: answers something else',
    ),
    clause('2', 'facts', 'Facts', 'Every statement must follow from the context.'),
    clause(
      '2.1',
      'numbers',
      'Numbers',
      'A number is right when value, unit and period are right.\n\n| written | context | verdict |\n|---|---|---|\n| $1.5 bn | $1,496.5 m | right |\n| 2018 | 2019 | wrong |',
    ),
    clause(
      '2.2',
      'hallucination',
      'Hallucination',
      'What the context does not say is a hallucination, even if it is true in the world.',
    ),
    clause(
      '3',
      'entities',
      'Entities',
      '> Label the longest stretch that names the thing.\n\n1. Take the currency sign along.\n2. Leave punctuation out.',
    ),
    clause('4', 'tone', 'Tone', 'Neutral and to the point.'),
  ],
  questions: [
    {
      id: 'relevance',
      kind: 'choice',
      title: 'Relevance',
      help: 'Does the response answer the query?',
      clause: 'relevance',
      required: true,
      options: [{ id: 'relevant' }, { id: 'partial' }, { id: 'irrelevant' }],
    },
    {
      id: 'entities',
      kind: 'spans',
      title: 'Entities',
      clause: 'entities',
      required: true,
      of: 'response',
      by: 'word',
      overlap: true,
      labels: [
        { id: 'ORG' },
        { id: 'METRIC' },
        { id: 'DATE' },
        {
          id: 'ERROR',
          title: 'Error',
          attributes: {
            severity: { title: 'Severity', options: [{ id: 'minor' }, { id: 'major' }], required: true },
          },
        },
      ],
    },
    {
      id: 'links',
      kind: 'relations',
      title: 'Links',
      of: 'entities',
      types: [
        { id: 'reports', from: ['ORG'], to: ['METRIC'] },
        { id: 'in_period', title: 'in period', from: ['METRIC'], to: ['DATE'] },
      ],
    },
    {
      id: 'accuracy',
      kind: 'rating',
      title: 'Accuracy',
      clause: 'facts',
      required: true,
      scale: { min: 1, max: 5, step: 1 },
      anchors: { 1: 'Wrong', 5: 'Exact' },
      none: ['not_applicable', 'cannot_assess'],
      cite: 'when <= 2',
    },
    {
      id: 'reason',
      kind: 'writing',
      title: 'Why not exact',
      when: 'accuracy <= 3',
      required: true,
      min: 10,
      max: 500,
    },
    {
      id: 'checks',
      kind: 'checklist',
      title: 'Checks',
      criteria: [
        { id: 'grounded', title: 'Grounded in the context' },
        { id: 'tone', title: 'Right tone', weight: 2 },
        { id: 'complete', title: 'Complete' },
      ],
      not_applicable: true,
    },
    {
      id: 'topic',
      kind: 'choice',
      title: 'Topic',
      many: true,
      options: [
        {
          id: 'finance',
          title: 'Finance',
          options: [
            { id: 'revenue', title: 'Revenue' },
            { id: 'costs', title: 'Costs' },
          ],
        },
        { id: 'people', title: 'People' },
      ],
    },
  ],
};

const context =
  'Acme Corporation reported total revenue of $1,496.5 million for fiscal year 2019, compared with $1,391.2 million in 2018. ' +
  'Growth was driven by the Services segment, which rose 12 % on a constant-currency basis, while Products declined 3 %.\n\n' +
  'Operating income was $212.4 million, or 14.2 % of revenue. The company repurchased 2.1 million shares for $98.7 million.\n\n' +
  'Chief Executive Officer Dana Whitfield said the results reflected disciplined execution and a record backlog of $2.3 billion.\n\n' +
  'As of 31 December 2019 the company employed 8,214 people in 23 countries. Research and development expense increased to $143.0 million.';

const spansOf = (text, found) =>
  found.map(([words, label], index) => {
    const unit = text.indexOf(words);
    const start = Array.from(text.slice(0, unit)).length;
    return { id: `p${index + 1}`, start, end: start + Array.from(words).length, label };
  });

const prediction = (response, found, rest) => ({
  id: `m-${response.length}`,
  model: 'm1',
  version: '2026-10',
  answers: { ...rest, entities: { kind: 'spans', regions: spansOf(response, found) } },
  scores: { relevance: 0.91, entities: 0.78, accuracy: 0.66 },
});

const text = (value, title, language = 'en', direction = null) => ({
  kind: 'text',
  title,
  value,
  language,
  direction,
});

const finance =
  'Revenue was $1,496.5 million in 2019, up from $1,391.2 million the year before. Acme Corporation said Services grew 12 %. 🎉';
const chinese = '阿里巴巴集团2019财年收入为3768.44亿元人民币，同比增长51%。蚂蚁集团贡献了主要利润。';
const arabic = 'أعلنت شركة أكمي عن إيرادات قدرها 1496.5 مليون دولار في عام 2019.';
const paragraph =
  'Acme Corporation reported revenue of $1,496.5 million for fiscal year 2019 and expects steady growth in 2020. ';
const long = Array.from(
  { length: 500 },
  (_, at) => `${at + 1}. ${paragraph}${at % 4 === 3 ? '\n' : ''}`,
).join('');
const longSpans = () => {
  const regions = [];
  for (let at = long.indexOf('Acme Corporation'); at !== -1; at = long.indexOf('Acme Corporation', at + 1))
    regions.push({ id: `r${regions.length + 1}`, start: at, end: at + 16, label: 'ORG' });
  return regions;
};

const item = (key, inputs, more = {}) => ({
  id: `i-${key}`,
  key,
  data: {},
  inputs,
  domain: ['finance'],
  language: 'en',
  sensitivity: null,
  ...more,
});

export const items = [
  {
    item: item('row-0042', {
      context: text(`${context}\n\n${context}`, 'Context'),
      query: text('What was revenue in 2019?', 'Query'),
      response: text(finance, 'Response'),
    }),
    predictions: [
      prediction(
        finance,
        [
          ['$1,496.5 million', 'METRIC'],
          ['2019', 'DATE'],
          ['Acme Corporation', 'ORG'],
        ],
        { relevance: { kind: 'choice', options: ['partial'] }, accuracy: { kind: 'rating', value: 4 } },
      ),
    ],
  },
  {
    item: item(
      'row-0043',
      {
        context: text(chinese.repeat(6), '上下文', 'zh-Hans'),
        query: text('2019财年收入是多少？', '问题', 'zh-Hans'),
        response: text(chinese, '回答', 'zh-Hans'),
      },
      { language: 'zh-Hans' },
    ),
    predictions: [
      prediction(
        chinese,
        [
          ['阿里巴巴集团', 'ORG'],
          ['2019财年', 'DATE'],
        ],
        { relevance: { kind: 'choice', options: ['relevant'] } },
      ),
    ],
    findings: [
      {
        question: 'accuracy',
        category: 'wrong-value',
        severity: 'major',
        clause: 'numbers',
        what_to_do: 'Check the period again',
      },
    ],
  },
  {
    item: item('row-0044', {
      conversation: {
        kind: 'conversation',
        title: 'Conversation',
        value: [
          { role: 'user', content: 'What was revenue?' },
          { role: 'assistant', content: '**$1,496.5 million** in 2019:\n\n- Services up\n- Products down' },
        ],
      },
      figures: {
        kind: 'table',
        title: 'Figures',
        value: [
          { year: 2018, revenue: 1391.2 },
          { year: 2019, revenue: 1496.5, note: 'record' },
        ],
      },
      response: text(arabic, 'Response', 'ar', 'rtl'),
    }),
    predictions: [],
    handed_over: { reason: 'expertise', note: 'Is constant currency meant?' },
  },
  {
    item: item('row-0045-long', {
      query: text('Mark every organisation.', 'Query'),
      response: text(long, 'Response'),
    }),
    predictions: [
      {
        id: 'm-long',
        model: 'm1',
        version: null,
        answers: { entities: { kind: 'spans', regions: longSpans() } },
        scores: {},
      },
    ],
  },
  {
    item: item('row-0046', { response: text(finance, 'Response') }, { sensitivity: 'violence' }),
    predictions: [],
  },
];

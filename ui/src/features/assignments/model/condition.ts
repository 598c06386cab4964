import type { Answer, Answers, ItemView } from '~/api/types';

/** What a condition may look at. */
export interface Facts {
  readonly answers: Answers;
  readonly item: Pick<ItemView, 'domain' | 'language' | 'sensitivity'>;
}

type Operator = '=' | '!=' | '<=' | '>=' | '<' | '>' | 'in' | 'has';

interface Test {
  readonly subject: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

/** Any of these, each of them all tests: `and` binds closer than `or`. */
export type Condition = readonly (readonly Test[])[];

const token = /\s*(<=|>=|!=|=|<|>|\[|\]|,|"[^"]*"|'[^']*'|[^\s[\],=<>!]+)/gy;

function tokensOf(source: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) tokens.push(match[1] ?? '');
  return tokens;
}

const operators: readonly string[] = ['=', '!=', '<=', '>=', '<', '>', 'in', 'has'];
const bare = (word: string | undefined) => (word ?? '').replace(/^(["'])(.*)\1$/, '$2');

/**
 * Reads a condition as the project file writes it: `accuracy <= 3 and item.domain in [finance]`. The short forms `<= 2` and
 * `partial` speak of the question `own`; `always` holds always. The server has checked it, so what cannot be read never holds.
 */
export function conditionOf(source: string, own?: string): Condition {
  const text = source.trim().replace(/^when\s+/, '');
  if (text === 'always') return [[]];
  const tokens = tokensOf(text);
  const any: Test[][] = [[]];
  while (tokens.length > 0) {
    any.at(-1)?.push(testFrom(tokens, own));
    const joint = tokens.shift();
    if (joint === 'or') any.push([]);
  }
  return any;
}

function testFrom(tokens: string[], own: string | undefined): Test {
  const own_ = own ?? '';
  const first = tokens[0] ?? '';
  const subject = operators.includes(first) ? own_ : bare(tokens.shift());
  const operator = tokens[0] ?? '';
  if (!operators.includes(operator)) return { subject: own_, operator: '=', values: [subject] };
  tokens.shift();
  if (tokens[0] !== '[') return { subject, operator: operator as Operator, values: [bare(tokens.shift())] };
  const close = tokens.indexOf(']');
  const values = tokens
    .splice(0, close === -1 ? tokens.length : close + 1)
    .filter((word) => !/^[[\],]$/.test(word));
  return { subject, operator: operator as Operator, values: values.map(bare) };
}

/** Whether the condition holds now. What says nothing (no answer, no such field) satisfies no comparison, `!=` included. */
export function holdsNow(condition: Condition, facts: Facts): boolean {
  return condition.some((all) =>
    all.every((test) => {
      const said = saidBy(test.subject, facts);
      return said !== undefined && passes(test, said);
    }),
  );
}

/** What a subject says: its values, its size (the rating, how many regions), and what `has` means for it. */
interface Said {
  readonly texts: readonly string[];
  readonly number?: number;
  readonly containing: 'value' | 'path' | 'piece';
}

function passes({ operator, values }: Test, said: Said): boolean {
  const [wanted = ''] = values;
  const sized = (good: (order: number) => boolean) =>
    said.number !== undefined && isNumber(wanted) && good(said.number - Number(wanted));
  switch (operator) {
    case '=':
      return equal(said, wanted);
    case '!=':
      return !equal(said, wanted);
    case 'has':
      return said.texts.some((text) => contains(text, wanted, said.containing));
    case 'in':
      return values.some((value) => equal(said, value));
    case '<=':
      return sized((order) => order <= 0);
    case '>=':
      return sized((order) => order >= 0);
    case '<':
      return sized((order) => order < 0);
    case '>':
      return sized((order) => order > 0);
  }
}

const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));

const equal = ({ texts, number }: Said, wanted: string) =>
  number !== undefined && isNumber(wanted) ? number === Number(wanted) : texts.includes(wanted);

function contains(text: string, wanted: string, containing: Said['containing']): boolean {
  if (containing === 'piece') return text.includes(wanted);
  return text === wanted || (containing === 'path' && text.startsWith(`${wanted}/`));
}

function saidBy(subject: string, { answers, item }: Facts): Said | undefined {
  if (subject.startsWith('item.')) {
    const fields = {
      'item.domain': item.domain,
      'item.language': item.language,
      'item.sensitivity': item.sensitivity,
    };
    const value = fields[subject as keyof typeof fields];
    const texts = value == null ? [] : typeof value === 'string' ? [value] : value;
    return texts.length === 0 ? undefined : { texts, containing: 'value' };
  }
  const answer = answers[subject];
  if (answer) return saidIn(answer);
  // A checklist's criterion is named after a dot: `checks.grounded`.
  const dot = subject.indexOf('.');
  const parent = dot === -1 ? undefined : answers[subject.slice(0, dot)];
  const judged = parent?.kind === 'checklist' ? parent.criteria[subject.slice(dot + 1)] : undefined;
  return judged ? { texts: [judged], containing: 'value' } : undefined;
}

function saidIn(answer: Answer): Said | undefined {
  switch (answer.kind) {
    case 'choice':
      return { texts: answer.options, containing: 'path' };
    case 'rating':
      if (answer.value == null)
        return answer.none ? { texts: [answer.none], containing: 'value' } : undefined;
      return { texts: [String(answer.value)], number: answer.value, containing: 'value' };
    case 'checklist':
      return { texts: Object.values(answer.criteria), containing: 'value' };
    case 'writing':
      return { texts: [answer.text], containing: 'piece' };
    case 'spans':
      return {
        texts: answer.regions.map(({ label }) => label),
        number: answer.regions.length,
        containing: 'value',
      };
    case 'relations':
      return {
        texts: answer.relations.map(({ type }) => type),
        number: answer.relations.length,
        containing: 'value',
      };
  }
}

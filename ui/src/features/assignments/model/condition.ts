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

const token = /\s*(<=|>=|!=|=|<|>|\[|\]|,|"[^"]*"|[^\s[\],=<>!]+)/gy;

function tokensOf(source: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) tokens.push(match[1] ?? '');
  return tokens;
}

const operators: readonly string[] = ['=', '!=', '<=', '>=', '<', '>', 'in', 'has'];
const bare = (word: string | undefined) => (word ?? '').replace(/^"(.*)"$/, '$1');

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
  if (!operators.includes(operator)) return { subject: own_, operator: 'has', values: [subject] };
  tokens.shift();
  if (tokens[0] !== '[') return { subject, operator: operator as Operator, values: [bare(tokens.shift())] };
  const close = tokens.indexOf(']');
  const values = tokens
    .splice(0, close === -1 ? tokens.length : close + 1)
    .filter((word) => !/^[[\],]$/.test(word));
  return { subject, operator: operator as Operator, values: values.map(bare) };
}

/** Whether the condition holds now. A question without an answer satisfies nothing but `!=`. */
export function holdsNow(condition: Condition, facts: Facts): boolean {
  return condition.some((all) => all.every((test) => passes(test, valuesOf(test.subject, facts))));
}

function passes({ operator, values }: Test, held: readonly string[]): boolean {
  const [wanted = ''] = values;
  const some = (good: (value: number) => boolean) =>
    held.some((value) => value !== '' && good(Number(value)));
  switch (operator) {
    case '=':
      return held.length === 1 && same(held[0] ?? '', wanted);
    case '!=':
      return !(held.length === 1 && same(held[0] ?? '', wanted));
    case 'has':
      return held.some((value) => same(value, wanted));
    case 'in':
      return held.some((value) => values.some((one) => same(value, one)));
    case '<=':
      return some((value) => value <= Number(wanted));
    case '>=':
      return some((value) => value >= Number(wanted));
    case '<':
      return some((value) => value < Number(wanted));
    case '>':
      return some((value) => value > Number(wanted));
  }
}

const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));
const same = (a: string, b: string) => a === b || (isNumber(a) && isNumber(b) && Number(a) === Number(b));

function valuesOf(subject: string, { answers, item }: Facts): readonly string[] {
  if (subject.startsWith('item.')) {
    const value = {
      'item.domain': item.domain,
      'item.language': item.language,
      'item.sensitivity': item.sensitivity,
    }[subject];
    return value == null ? [] : typeof value === 'string' ? [value] : value;
  }
  const answer = answers[subject];
  return answer ? wordsOf(answer) : [];
}

/** An answer as the words that conditions compare with. */
function wordsOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'choice':
      return answer.options;
    case 'rating':
      return answer.value == null ? (answer.none ? [answer.none] : []) : [String(answer.value)];
    case 'checklist':
      return Object.entries(answer.criteria).map(([criterion, value]) => `${criterion}=${value}`);
    case 'writing':
      return [answer.text];
    case 'spans':
      return [...new Set(answer.regions.map((region) => region.label))];
    case 'relations':
      return [...new Set(answer.relations.map((relation) => relation.type))];
  }
}

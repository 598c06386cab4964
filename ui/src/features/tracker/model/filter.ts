/** One typed token of a filter line: `name:value`, with its place in the line (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Where the value begins. */
  readonly valueStart: number;
}

/** What is wrong with a token, and where. */
export interface FilterProblem {
  readonly start: number;
  readonly end: number;
  readonly code: 'unknown-name' | 'unknown-value' | 'no-value' | 'bad-age' | 'bad-number' | 'unclosed-quote';
  readonly word: string;
}

/** Splits a filter line at blanks that stand outside quotes. */
export function tokens(line: string): Token[] {
  const found: Token[] = [];
  for (const match of line.matchAll(/(?:"[^"]*"?|[^\s"])+/g)) {
    const raw = match[0];
    const colon = raw.startsWith('"') ? -1 : raw.indexOf(':');
    found.push({
      name: colon < 0 ? '' : raw.slice(0, colon),
      value: unquoted(colon < 0 ? raw : raw.slice(colon + 1)),
      start: match.index,
      end: match.index + raw.length,
      valueStart: match.index + colon + 1,
    });
  }
  return found;
}

const unquoted = (text: string) => text.replace(/^"|"$/g, '');

/** A value as it must be written: in quotes when it holds a blank. */
export const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

/** The names a filter knows, with the closed values of those that have them. */
export interface FilterWords {
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Names whose values are a closed set: anything else is a mistake. */
  readonly closed: readonly string[];
}

export const itemStates = [
  'to_do',
  'in_work',
  'disagreement',
  'in_review',
  'rework',
  'held',
  'done',
  'withdrawn',
] as const;

const baseNames = [
  'status',
  'stage',
  'domain',
  'language',
  'person',
  'priority',
  'flag',
  'disagreement',
  'key',
  'text',
  'age',
  'returned',
];

/** What a project's items can be filtered by. */
export function filterWords(project: {
  stages: readonly string[];
  domains: readonly string[];
  languages: readonly string[];
  people: readonly string[];
  answers: Readonly<Record<string, readonly string[]>>;
}): FilterWords {
  const values: Record<string, readonly string[]> = {
    status: itemStates,
    stage: project.stages,
    domain: project.domains,
    language: project.languages,
    person: project.people,
    flag: ['yes', 'no'],
    disagreement: ['yes', 'no'],
    age: ['>1d', '>2d', '>7d', '<1d'],
    returned: ['>0', '>1'],
    priority: ['>0'],
  };
  const names = [...baseNames];
  for (const [question, options] of Object.entries(project.answers)) {
    for (const prefix of ['answer', 'prediction']) {
      names.push(`${prefix}.${question}`);
      values[`${prefix}.${question}`] = options;
    }
  }
  return { names, values, closed: ['status', 'stage', 'flag', 'disagreement'] };
}

/** Everything wrong with a line as far as the browser can tell; the server has the last word. */
export function problems(line: string, words: FilterWords): FilterProblem[] {
  return tokens(line).flatMap((token): FilterProblem[] => {
    const at = { start: token.start, end: token.end };
    if ((line.slice(token.start, token.end).match(/"/g) ?? []).length % 2 === 1)
      return [{ ...at, code: 'unclosed-quote', word: token.value }];
    if (token.name === '') return [];
    if (!words.names.includes(token.name)) return [{ ...at, code: 'unknown-name', word: token.name }];
    if (token.value === '') return [{ ...at, code: 'no-value', word: token.name }];
    const place = { start: token.valueStart, end: token.end };
    if (token.name === 'age' && !/^[<>]=?\d+[mhdw]$/.test(token.value))
      return [{ ...place, code: 'bad-age', word: token.value }];
    if (['returned', 'priority'].includes(token.name) && !/^(?:[<>]=?|=)?-?\d+$/.test(token.value))
      return [{ ...place, code: 'bad-number', word: token.value }];
    const known = words.values[token.name] ?? [];
    const strange = token.value.split(',').find((one) => !known.includes(one));
    if (words.closed.includes(token.name) && strange !== undefined)
      return [{ ...place, code: 'unknown-value', word: strange }];
    return [];
  });
}

/** What could stand where the caret is. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly options: readonly string[];
}

/** Completes the token under the caret: first its name, after the colon its values. */
export function complete(line: string, caret: number, words: FilterWords): Completion {
  const token = tokens(line).find((one) => one.start <= caret && caret <= one.end);
  if (token === undefined) return { from: caret, to: caret, options: words.names.map((name) => `${name}:`) };
  if (token.name === '' || caret < token.valueStart) {
    const typed = line.slice(token.start, caret).toLowerCase();
    const options = words.names
      .filter((name) => name.toLowerCase().includes(typed))
      .map((name) => `${name}:`);
    const first = (name: string) => (name.startsWith(typed) ? 0 : 1);
    return { from: token.start, to: token.end, options: options.sort((a, b) => first(a) - first(b)) };
  }
  const typed = unquoted(line.slice(token.valueStart, caret)).toLowerCase();
  const options = (words.values[token.name] ?? []).filter(
    (value) => value.toLowerCase().includes(typed) && value.toLowerCase() !== typed,
  );
  return { from: token.valueStart, to: token.end, options: options.map(quoted) };
}

/** The line with a completion put in; after a value comes a blank for the next token. */
export function withCompletion(
  line: string,
  completion: Completion,
  option: string,
): { line: string; caret: number } {
  const tail = option.endsWith(':') ? '' : ' ';
  const before = line.slice(0, completion.from) + option + tail;
  return { line: before + line.slice(completion.to).replace(/^\s+/, ''), caret: before.length };
}

/** The line with one more token, or without it when it stood there already. */
export function toggled(line: string, name: string, value: string): string {
  const same = tokens(line).find((token) => token.name === name && token.value === value);
  if (same) return `${line.slice(0, same.start)}${line.slice(same.end)}`.replace(/\s+/g, ' ').trim();
  return `${line.trim()} ${name}:${quoted(value)}`.trim();
}

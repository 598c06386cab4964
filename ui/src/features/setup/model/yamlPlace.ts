import type { Step } from './schema';

/** Where the caret is in a YAML text, found by indentation so that it works while the text is broken. */
export interface Place {
  readonly path: readonly Step[];
  /** Whether a key or the value of one is being written. */
  readonly writing: 'key' | 'value';
  /** Keys that the same mapping has already. */
  readonly siblings: readonly string[];
  /** Where the word under the caret begins. */
  readonly from: number;
}

interface Line {
  readonly indent: number;
  readonly dash: boolean;
  readonly key: string | undefined;
  /** Where the key stands: behind the dash, when there is one. */
  readonly keyIndent: number;
  readonly blank: boolean;
}

const form = /^(\s*)((?:- +)*)(?:(?:"([^"]+)"|'([^']+)'|([^\s:#{[,'"-][^:#{[,]*?))\s*:(?=\s|$))?/;

function read(text: string): Line {
  const match = form.exec(text);
  const indent = match?.[1]?.length ?? 0;
  const dashes = match?.[2] ?? '';
  const key = (match?.[3] ?? match?.[4] ?? match?.[5])?.trim();
  const dash = dashes !== '' || /^\s*-\s*$/.test(text);
  return { indent, dash, key, keyIndent: indent + dashes.length, blank: /^\s*(#.*)?$/.test(text) };
}

/** Finds the place of an offset. */
export function placeAt(text: string, offset: number): Place {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const written = text.slice(begin, offset);
  const before = text.slice(0, begin).split('\n').slice(0, -1).map(read);
  const after = text.slice(begin).split('\n').slice(1).map(read);
  const flow = inFlow(written);
  if (flow) {
    const line = read(written);
    const path = [...pathTo(before, line), ...(line.key === undefined ? [] : [line.key]), ...flow.steps];
    return { path, writing: flow.writing, siblings: flow.siblings, from: begin + flow.from };
  }
  const line = read(written);
  if (line.key !== undefined) {
    const value = /:\s+/.exec(written.slice(line.keyIndent));
    const from = value ? offset - (/[^\s]*$/.exec(written)?.[0].length ?? 0) : offset;
    return { path: [...pathTo(before, line), line.key], writing: 'value', siblings: [], from };
  }
  const word = /[^\s-]*$/.exec(written.replace(/^\s*(?:- +)*/, (lead) => ' '.repeat(lead.length)))?.[0] ?? '';
  return {
    path: pathTo(before, line),
    writing: 'key',
    siblings: siblingsOf(before, after, line),
    from: offset - word.length,
  };
}

/** The keys and list entries that enclose a line. */
function pathTo(before: readonly Line[], line: Line): Step[] {
  const path: Step[] = [];
  if (line.dash) path.unshift({ item: true });
  // A list may stand at the indentation of its own key.
  let limit = line.dash ? line.indent + 0.5 : line.keyIndent;
  for (let at = before.length - 1; at >= 0; at--) {
    const above = before[at];
    if (!above || above.blank) continue;
    if (above.dash && above.indent < limit && above.keyIndent === limit) {
      // The first line of the list entry that this line continues.
      path.unshift({ item: true });
      limit = above.indent + 0.5;
    } else if (above.key !== undefined && above.keyIndent < limit) {
      path.unshift(above.key);
      limit = above.keyIndent;
      if (above.dash) {
        path.unshift({ item: true });
        limit = above.indent + 0.5;
      }
    }
    if (limit <= 0) break;
  }
  return path;
}

function siblingsOf(before: readonly Line[], after: readonly Line[], line: Line): string[] {
  const found: string[] = [];
  const gather = (lines: readonly Line[], upwards: boolean) => {
    for (const other of lines) {
      if (other.blank) continue;
      if (other.keyIndent < line.keyIndent) break;
      if (!upwards && other.dash && other.keyIndent === line.keyIndent) break;
      if (other.keyIndent === line.keyIndent && other.key !== undefined) found.push(other.key);
      if (upwards && other.dash && other.keyIndent === line.keyIndent) break;
    }
  };
  if (!line.dash) gather(before.toReversed(), true);
  gather(after, false);
  return found;
}

interface Flow {
  readonly steps: Step[];
  readonly writing: 'key' | 'value';
  readonly siblings: string[];
  readonly from: number;
}

/** The innermost `{…` or `[…` that is open at the end of a line. */
function inFlow(written: string): Flow | undefined {
  const open: { sign: string; keys: string[]; key?: string }[] = [];
  let from = 0;
  let quote = '';
  for (let at = 0; at < written.length; at++) {
    const sign = written[at] ?? '';
    const top = open.at(-1);
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{' || sign === '[') {
      open.push({ sign, keys: [] });
      from = at + 1;
    } else if (sign === '}' || sign === ']') open.pop();
    else if (top && sign === ',') {
      top.key = undefined;
      from = at + 1;
    } else if (top?.sign === '{' && sign === ':' && top.key === undefined) {
      top.key = written
        .slice(from, at)
        .trim()
        .replace(/^["']|["']$/g, '');
      top.keys.push(top.key);
      from = at + 1;
    }
  }
  const top = open.at(-1);
  if (!top) return undefined;
  const steps = open.flatMap((one): Step[] =>
    one.sign === '[' ? [{ item: true }] : one.key === undefined ? [] : [one.key],
  );
  const blank = /^\s*/.exec(written.slice(from))?.[0].length ?? 0;
  const writing = top.sign === '{' && top.key === undefined ? 'key' : 'value';
  return { steps, writing, siblings: top.keys, from: from + blank };
}

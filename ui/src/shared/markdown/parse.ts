/** A piece of a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'rule' };

const bullet = /^(\s*)(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/;
const fence = /^\s*(`{3,}|~{3,})/;
const heading = /^(#{1,6})\s+(.*?)\s*#*\s*(?:\{#[\w-]+\})?\s*$/;

/** Reads the part of Markdown that guidelines and answers use, as data; HTML in it stays text. */
export function parseMarkdown(source: string): readonly Block[] {
  return blocksFrom(source.replace(/\r\n?/g, '\n').split('\n'));
}

function blocksFrom(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const take = (good: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && good(lines[at] ?? '')) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const title = heading.exec(line);
    const item = bullet.exec(line);
    const fenced = fence.exec(line);
    if (line.trim() === '') at++;
    else if (fenced) {
      at++;
      const text = take((next) => !next.trim().startsWith(fenced[1] ?? '```')).join('\n');
      at++;
      blocks.push({ kind: 'code', text });
    } else if (title) {
      blocks.push({ kind: 'heading', level: title[1]?.length ?? 1, content: inlinesOf(title[2] ?? '') });
      at++;
    } else if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) {
      blocks.push({ kind: 'rule' });
      at++;
    } else if (line.startsWith('>')) {
      blocks.push({
        kind: 'quote',
        blocks: blocksFrom(take((next) => next.startsWith('>')).map((next) => next.replace(/^> ?/, ''))),
      });
    } else if (item) blocks.push(listFrom(take((next) => bullet.test(next) || /^\s{2,}\S/.test(next))));
    else if (line.includes('|') && /^[\s|:-]+$/.test(lines[at + 1] ?? '') && lines[at + 1]?.includes('-'))
      blocks.push(tableFrom(take((next) => next.includes('|'))));
    else {
      const first = lines[at++] ?? '';
      const more = take(
        (next) =>
          next.trim() !== '' &&
          !heading.test(next) &&
          !bullet.test(next) &&
          !fence.test(next) &&
          !next.startsWith('>'),
      );
      blocks.push({ kind: 'paragraph', content: inlinesOf([first, ...more].join('\n')) });
    }
  }
  return blocks;
}

function listFrom(lines: readonly string[]): Block {
  const first = bullet.exec(lines[0] ?? '');
  const indent = first?.[1]?.length ?? 0;
  const items: string[][] = [];
  for (const line of lines) {
    const item = bullet.exec(line);
    if (item && (item[1]?.length ?? 0) <= indent) items.push([item[3] ?? '']);
    else items.at(-1)?.push(line.replace(new RegExp(`^\\s{0,${indent + 2}}`), ''));
  }
  const ordered = first?.[2] !== undefined;
  return { kind: 'list', ordered, start: Number(first?.[2] ?? 1), items: items.map(blocksFrom) };
}

function tableFrom(lines: readonly string[]): Block {
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => inlinesOf(cell.trim()));
  return { kind: 'table', rows: lines.filter((_, index) => index !== 1).map(cells) };
}

const inline =
  /`([^`]+)`|\*\*(?=\S)(.+?)(?<=\S)\*\*|__(?=\S)(.+?)(?<=\S)__|~~(?=\S)(.+?)(?<=\S)~~|\*(?=\S)(.+?)(?<=\S)\*|(?<![\w])_(?=\S)(.+?)(?<=\S)_(?![\w])|\[([^\]]+)\]\(([^)\s]+)\)/s;

/** Links lead only where a browser shows pages: no scripts, no data. */
const safe = (href: string) => /^(https?:\/\/|\/(?!\/)|#)/i.test(href);

export function inlinesOf(text: string): readonly Inline[] {
  const match = inline.exec(text);
  if (!match) return text === '' ? [] : [{ kind: 'text', text }];
  const [whole, code, strong, strong2, struck, emphasis, emphasis2, words, href = ''] = match;
  return [
    ...inlinesOf(text.slice(0, match.index)),
    found(),
    ...inlinesOf(text.slice(match.index + whole.length)),
  ];

  function found(): Inline {
    if (code !== undefined) return { kind: 'code', text: code };
    if (words !== undefined)
      return safe(href) ? { kind: 'link', href, content: inlinesOf(words) } : { kind: 'text', text: whole };
    if (struck !== undefined) return { kind: 'struck', content: inlinesOf(struck) };
    const bold = strong ?? strong2;
    if (bold !== undefined) return { kind: 'strong', content: inlinesOf(bold) };
    return { kind: 'emphasis', content: inlinesOf(emphasis ?? emphasis2 ?? '') };
  }
}

/** Whether showing a text formatted would change anything. */
export const looksLikeMarkdown = (text: string): boolean =>
  /(^|\n)(#{1,6} |\s*[-*+] |\s*\d+\. |>|```|\|.*\|)|\*\*\S|`[^`\n]+`|\]\(http/.test(text);

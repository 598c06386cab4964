import { describe, expect, it } from 'vitest';
import { inlinesOf, looksLikeMarkdown, parseMarkdown } from './parse';

describe('Markdown', () => {
  it('reads headings without their ids, lists in lists, tables and code', () => {
    const blocks = parseMarkdown(
      '# Facts {#facts}\n\n- one\n  - deep\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\n<b>\n```\n> said',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'list', 'table', 'code', 'quote']);
    expect(blocks[0]).toMatchObject({ level: 1, content: [{ text: 'Facts' }] });
    expect(blocks[1]).toMatchObject({ items: [[{ kind: 'paragraph' }, { kind: 'list' }], [{}]] });
    expect(blocks[3]).toMatchObject({ text: '<b>' });
  });

  it('leaves HTML and unsafe links as text', () => {
    expect(inlinesOf('<script>alert(1)</script>')).toEqual([
      { kind: 'text', text: '<script>alert(1)</script>' },
    ]);
    expect(inlinesOf('[x](javascript:alert(1))')[0]).toMatchObject({ kind: 'text' });
    expect(inlinesOf('[x](//elsewhere.example)')[0]).toMatchObject({ kind: 'text' });
    expect(inlinesOf('[x](https://example.org)')[0]).toMatchObject({ kind: 'link' });
  });

  it('does not take snake_case or 2 * 3 * 4 for emphasis', () => {
    expect(inlinesOf('a snake_case_name')).toHaveLength(1);
    expect(inlinesOf('2 * 3 * 4')).toHaveLength(1);
  });

  it('always ends, whatever it is given', () => {
    for (const text of ['```', '> ', '- ', '|', '|\n|-', '**', '# ', '1. ', '   - x\n- y', '\r\n\r\n'])
      expect(Array.isArray(parseMarkdown(text)), text).toBe(true);
  });

  it('knows text that is not Markdown', () => {
    expect(looksLikeMarkdown('Revenue was $5 * 3.')).toBe(false);
    expect(looksLikeMarkdown('**Revenue** rose')).toBe(true);
  });
});

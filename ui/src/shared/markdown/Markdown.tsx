import { Fragment, type ReactNode, useMemo } from 'react';
import classes from './Markdown.module.css';
import { type Block, type Inline, parseMarkdown } from './parse';

/** Markdown as elements; nothing in it can become HTML or script. */
export function Markdown({ source, language }: { source: string; language?: string | null | undefined }) {
  const blocks = useMemo(() => parseMarkdown(source), [source]);
  return (
    <div className={classes.markdown} lang={language ?? undefined} dir="auto">
      {blocks.map(drawBlock)}
    </div>
  );
}

const headings = ['h3', 'h4', 'h5', 'h6'] as const;

function drawBlock(block: Block, key: number): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[Math.min(block.level, 4) - 1] ?? 'h6';
      return <Heading key={key}>{block.content.map(drawInline)}</Heading>;
    }
    case 'paragraph':
      return <p key={key}>{block.content.map(drawInline)}</p>;
    case 'code':
      return <pre key={key}>{block.text}</pre>;
    case 'quote':
      return <blockquote key={key}>{block.blocks.map(drawBlock)}</blockquote>;
    case 'rule':
      return <hr key={key} />;
    case 'list': {
      const items = block.items.map((item, index) => <li key={`${key}-${index}`}>{item.map(drawBlock)}</li>);
      return block.ordered ? (
        <ol key={key} start={block.start}>
          {items}
        </ol>
      ) : (
        <ul key={key}>{items}</ul>
      );
    }
    case 'table': {
      const [head = [], ...body] = block.rows;
      return (
        <table key={key}>
          <thead>
            <tr>
              {head.map((cell, at) => (
                <th key={`h${at}`}>{cell.map(drawInline)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((row, index) => (
              <tr key={`r${index}`}>
                {row.map((cell, at) => (
                  <td key={`c${at}`}>{cell.map(drawInline)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    }
  }
}

function drawInline(piece: Inline, key: number): ReactNode {
  switch (piece.kind) {
    case 'text':
      return <Fragment key={key}>{piece.text}</Fragment>;
    case 'code':
      return <code key={key}>{piece.text}</code>;
    case 'strong':
      return <strong key={key}>{piece.content.map(drawInline)}</strong>;
    case 'emphasis':
      return <em key={key}>{piece.content.map(drawInline)}</em>;
    case 'struck':
      return <s key={key}>{piece.content.map(drawInline)}</s>;
    case 'link':
      return (
        <a key={key} href={piece.href} target="_blank" rel="noreferrer noopener">
          {piece.content.map(drawInline)}
        </a>
      );
  }
}

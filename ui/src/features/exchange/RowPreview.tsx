import type { ItemView } from '~/api/types';
import classes from './exchange.module.css';

/** One imported row in short: its key and tags, its inputs by title. */
export function RowPreview({ item }: { item: ItemView }) {
  const tags = [item.key, ...[item.domain ?? []].flat(), item.language, item.sensitivity].filter(Boolean);
  return (
    <div className={classes.row}>
      <div className={classes.rowKey}>{tags.join(' · ')}</div>
      <dl>
        {Object.entries(item.inputs).map(([name, input]) => (
          <div key={name} className={classes.input}>
            <dt>{input.title || name}</dt>
            <dd lang={input.language ?? undefined} dir={input.direction ?? 'auto'}>
              {shortText(input.value)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A value in one line of text; conversations as "role: text". */
function shortText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value
      .slice(0, 6)
      .map((one) => {
        if (typeof one !== 'object' || one === null) return String(one);
        const turn = one as { role?: string; content?: unknown; text?: string };
        const said = turn.text ?? (typeof turn.content === 'string' ? turn.content : JSON.stringify(one));
        return turn.role ? `${turn.role}: ${said}` : said;
      })
      .join('\n');
  return value === null || value === undefined ? '–' : JSON.stringify(value);
}

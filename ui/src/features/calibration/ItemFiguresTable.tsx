import type { Rubric } from '~/api/types';
import { useFormat, useMessages } from '~/messages';
import { List } from '~/shared/List';
import { questionTitle } from '~/surfaces/names';
import type { ItemFigures } from './api';
import classes from './Calibration.module.css';

/** Below this share, more people are wrong than right: the item or its key deserves a look. */
const suspicious = 0.5;

/** How each item and each question of it fared, the worst marked. */
export function ItemFiguresTable({
  items,
  rubric,
}: {
  items: readonly ItemFigures[];
  rubric: Rubric | undefined;
}) {
  const m = useMessages();
  const c = m.calibration;
  const format = useFormat();
  const asked = rubric?.questions.filter((question) =>
    items.some((item) => item.questions[question.id] !== undefined),
  );
  return (
    <List
      label={c.perItem}
      columns={[
        { id: 'position', label: c.number, number: true },
        { id: 'key', label: c.key },
        { id: 'attempts', label: c.taken, number: true },
        { id: 'right', label: c.shareRight, number: true },
        ...(asked ?? []).map((question) => ({
          id: `q-${question.id}`,
          label: questionTitle(question),
          number: true,
        })),
        { id: 'hint', label: c.hint, hidden: true },
      ]}
    >
      {items.map((item) => (
        <tr key={item.position}>
          <td data-number>{item.position}</td>
          <td>{item.key}</td>
          <td data-number>{format.number(item.attempts)}</td>
          <td data-number>{item.attempts === 0 ? '–' : format.percent(item.right / item.attempts)}</td>
          {asked?.map((question) => {
            const mean = item.questions[question.id];
            return (
              <td key={question.id} data-number>
                {mean === undefined ? '–' : format.percent(mean)}
              </td>
            );
          })}
          <td>
            {item.attempts > 0 && (item.mean_score ?? 1) < suspicious && (
              <span className={classes.suspicious}>{c.lookAtItem}</span>
            )}
          </td>
        </tr>
      ))}
    </List>
  );
}

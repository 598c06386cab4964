import type { Question, Region } from '~/api/types';
import { useSession } from '~/features/assignments/label/SessionContext';
import { passageText } from '~/features/items/model';
import { titleOf } from '~/surfaces/names';
import { codePoints } from '~/surfaces/spans/kernel/codePoints';
import { shortened } from '~/surfaces/summary';

/** Regions in the words they cover: “$1,496.5” NUM · “2019” DATE. */
export function SpanWords({ question, regions }: { question: Question; regions: readonly Region[] }) {
  const { assignment } = useSession();
  if (question.kind !== 'spans') return null;
  const words = regions.map(({ message, start, end, label }) => {
    const text = passageText(assignment.item, question.of, message);
    const points = codePoints(text);
    const covered = text.slice(points.toUtf16(start), points.toUtf16(end));
    const known = question.labels.find((one) => one.id === label);
    return `“${shortened(covered, 48)}” ${titleOf(known ?? { id: label })}`;
  });
  return <span dir="auto">{words.join(' · ')}</span>;
}

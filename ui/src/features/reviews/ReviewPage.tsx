import { useMessages } from '~/messages';
import { TopLine } from '~/shell/TopLine';

export function ReviewPage() {
  const m = useMessages();
  return <TopLine places={[{ label: m.projects.review }]} />;
}

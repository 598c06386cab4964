import { TopLine } from '~/shell/TopLine';

export function LabelPage() {
  return <TopLine places={[{ label: 'x' }]} />;
}

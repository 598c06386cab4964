import { useMe } from '~/api/queries';
import { useMessages } from '~/messages';
import { TopLine } from '~/shell/TopLine';

export function WorkPage() {
  const m = useMessages();
  const me = useMe();
  return (
    <>
      <TopLine places={[{ label: m.shell.work }]} />
      {me?.projects.map((p) => (
        <a key={p.slug} href={`/projects/${p.slug}/label`}>
          {p.title ?? p.slug}
        </a>
      ))}
    </>
  );
}

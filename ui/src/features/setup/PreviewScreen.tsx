import { RowPreview } from '~/features/exchange/RowPreview';
import { Page } from '~/shared/Page';
import { questionTitle } from '~/surfaces/names';
import type { Previewed } from './api';

/** One row as it is shown, and what is asked about it. */
export function PreviewScreen({ previewed, dimmed }: { previewed: Previewed; dimmed: boolean }) {
  const { item, rubric } = previewed;
  return (
    <Page>
      <div inert={dimmed}>
        {item && <RowPreview item={item} />}
        <ol>
          {rubric.questions.map((question) => (
            <li key={question.id}>{questionTitle(question)}</li>
          ))}
        </ol>
      </div>
    </Page>
  );
}

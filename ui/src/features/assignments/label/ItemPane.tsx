import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useAction } from '~/actions/perform';
import type { SpansQuestion } from '~/api/types';
import { InputBlock } from '~/features/items/InputBlock';
import { useMessages } from '~/messages';
import { useStore } from '~/shared/store';
import classes from './Label.module.css';
import { LabelledPassage } from './LabelledPassage';
import { useSession } from './SessionContext';

/** The item: its inputs as titled blocks; those that are labelled are labelled right here. */
export function ItemPane() {
  const session = useSession();
  const { item } = session.assignment;
  const history = useStore(session.state, (state) => state.history);
  const shown = useMemo(() => {
    void history; // which questions are asked depends on the answers
    return session.visible().flatMap(({ question }) => (question.kind === 'spans' ? [question] : []));
  }, [session, history]);
  const tags = [
    ...(typeof item.domain === 'string' ? [item.domain] : (item.domain ?? [])),
    item.language,
  ].filter(Boolean);
  const about = <span className={classes.about}>{[...tags, item.key].join(' · ')}</span>;
  return (
    <article className={classes.item} data-item-key={item.key} data-tour="item" aria-label={item.key}>
      <Veil sensitivity={item.sensitivity}>
        <div className={classes.blocks}>
          {Object.entries(item.inputs).map(([name, input], index) => {
            const questions = labelling(shown, name);
            const title = input.title || name;
            return (
              <InputBlock
                key={name}
                name={name}
                input={input}
                aside={index === 0 && about}
                draw={
                  questions.length > 0
                    ? (passage) => (
                        <LabelledPassage
                          input={name}
                          title={title}
                          passage={passage}
                          language={input.language}
                          direction={input.direction}
                          questions={questions}
                        />
                      )
                    : undefined
                }
              />
            );
          })}
        </div>
      </Veil>
    </article>
  );
}

const labelling = (questions: readonly SpansQuestion[], input: string) =>
  questions.filter((question) => question.of === input);

/** Sensitive material is blurred until it is asked for. */
function Veil({
  sensitivity,
  children,
}: {
  sensitivity: string | null | undefined;
  children: React.ReactNode;
}) {
  const m = useMessages();
  const [lifted, setLifted] = useState(false);
  const veiled =
    Boolean(sensitivity) && !['none', 'low', 'normal', 'public'].includes(sensitivity ?? '') && !lifted;
  useAction('view', () => setLifted(true), veiled);
  if (!veiled) return children;
  return (
    <div className={classes.veil}>
      <div className={classes.veiled} inert>
        {children}
      </div>
      <div className={classes.veilNote}>
        <strong>{m.labelling.sensitive(sensitivity ?? '')}</strong>
        <span>{m.labelling.sensitiveHint}</span>
        <Button onClick={() => setLifted(true)}>{m.labelling.view} (V)</Button>
      </div>
    </div>
  );
}

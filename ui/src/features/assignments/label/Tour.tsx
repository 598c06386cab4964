import { Button, FocusTrap, Group } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMessages } from '~/messages';
import classes from './Label.module.css';

const key = 'touchstone.tour.labelling';
const stops = ['rubric', 'questions', 'item'] as const;

/** The three steps of a first visit; can be left at any time and does not come again. */
export function Tour() {
  const m = useMessages();
  const [step, setStep] = useState(() => (localStorage.getItem(key) ? undefined : 0));
  const [box, setBox] = useState<DOMRect>();
  useEffect(() => {
    if (step === undefined) return;
    const place = () =>
      setBox(document.querySelector(`[data-tour="${stops[step]}"]`)?.getBoundingClientRect());
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [step]);
  const leave = () => {
    localStorage.setItem(key, 'seen');
    setStep(undefined);
    // The keys of the tour's buttons are over: the question that waits has the focus again.
    document.querySelector<HTMLElement>('[data-question][data-focused]')?.focus();
  };
  // Wherever the focus went meanwhile: Esc leaves the tour, and so does whoever begins to work beside it.
  const leaving = useEffectEvent((event: Event) => {
    const beside = event.target instanceof Element && event.target.closest(`.${classes.tourCard}`) === null;
    if (event instanceof KeyboardEvent ? event.key === 'Escape' : beside) leave();
  });
  const touring = step !== undefined;
  useEffect(() => {
    if (!touring) return;
    const listen = (event: Event) => leaving(event);
    document.addEventListener('keydown', listen);
    document.addEventListener('pointerdown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener('pointerdown', listen);
    };
  }, [touring]);
  const words = step === undefined ? undefined : m.labelling.tour[step];
  if (step === undefined || !words) return null;
  const last = step === stops.length - 1;
  const left = box
    ? box.left + box.width / 2 < window.innerWidth / 2
      ? box.right + 16
      : box.left - 336
    : 24;
  return (
    <>
      {box && (
        <div
          className={classes.tourShade}
          style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
        />
      )}
      <FocusTrap>
        <div
          className={classes.tourCard}
          role="dialog"
          aria-modal="true"
          aria-label={words.title}
          style={{ left: Math.min(Math.max(left, 16), window.innerWidth - 336), top: (box?.top ?? 80) + 48 }}
        >
          <strong>{words.title}</strong>
          <p>{words.text}</p>
          <Group justify="space-between">
            <Button size="compact-sm" variant="subtle" color="gray" onClick={leave}>
              {m.labelling.tourLeave}
            </Button>
            <Group gap="sm">
              <span>{m.labelling.tourStep(step + 1, stops.length)}</span>
              <Button data-autofocus variant="filled" onClick={last ? leave : () => setStep(step + 1)}>
                {last ? m.labelling.tourDone : m.labelling.tourNext}
              </Button>
            </Group>
          </Group>
        </div>
      </FocusTrap>
    </>
  );
}

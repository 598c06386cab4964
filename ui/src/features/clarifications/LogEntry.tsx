import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '~/api/client';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import type { EdgeCase } from './api';
import classes from './Clarifications.module.css';
import { ClauseNames } from './ClauseNames';
import { NoteVersion } from './NoteVersion';
import { PrecedentText } from './PrecedentText';

interface Props {
  readonly slug: string;
  readonly edgeCase: EdgeCase;
  readonly owns: boolean;
  readonly onChanged: () => Promise<unknown>;
}

/** One line of the log; those who own the rubric also read where it came from, and may strike it. */
export function LogEntry({ slug, edgeCase, owns, onChanged }: Props) {
  const m = useMessages();
  const c = m.clarifications;
  const { precedent, item_key: key, question } = edgeCase;
  const [withdrawing, setWithdrawing] = useState(false);
  const standing = precedent.withdrawn_at == null;
  return (
    <li className={classes.entry}>
      <div className={classes.text}>
        <PrecedentText precedent={precedent}>
          <ClauseNames slug={slug} ids={precedent.clauses} />
          {edgeCase.decided_by && <span>{c.decidedBy(edgeCase.decided_by)}</span>}
          {edgeCase.asked_by && <span>{c.askedBy(edgeCase.asked_by)}</span>}
          {key && (
            <Link to="/projects/$slug/tracker" params={{ slug }} search={{ item: key, filter: `key:${key}` }}>
              {key}
            </Link>
          )}
        </PrecedentText>
        {question && (
          <details className={classes.precedents}>
            <summary>{m.labelling.question}</summary>
            <p className={classes.asked} dir="auto">
              {question}
            </p>
          </details>
        )}
      </div>
      {owns && standing && (
        <div className={classes.buttons}>
          {precedent.rubric !== 'kept' && precedent.led_to == null && (
            <NoteVersion slug={slug} precedent={precedent} onDone={onChanged} />
          )}
          <Button
            size="compact-xs"
            aria-label={`${c.withdraw}: ${precedent.decision.slice(0, 60)}`}
            onClick={() => setWithdrawing(true)}
          >
            {c.withdraw}
          </Button>
        </div>
      )}
      {withdrawing && <Withdraw id={precedent.id} onClose={() => setWithdrawing(false)} onDone={onChanged} />}
    </li>
  );
}

interface WithdrawProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => Promise<unknown>;
}

function Withdraw({ id, onClose, onDone }: WithdrawProps) {
  const m = useMessages();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={m.clarifications.withdrawTitle}
      verb={m.clarifications.withdraw}
      opened
      onClose={onClose}
      ready={reason.trim() !== ''}
      onDone={async () => {
        await api.post(`/precedents/${id}/withdraw`, { reason: reason.trim() });
        await onDone();
      }}
    >
      <Textarea
        label={m.review.reason}
        description={m.clarifications.withdrawText}
        data-autofocus
        dir="auto"
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  );
}

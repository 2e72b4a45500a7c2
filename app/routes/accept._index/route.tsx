import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { textRules } from '~/app/domain/privacy/text-rules';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, linkEnded, unknownIntent } from '~/app/server/guard';
import { noteFault } from '~/app/server/check-note';
import { readForm, typedValues } from '~/app/server/read-form';
import { acceptAgreement } from '~/app/usecases/agreements/accept-agreement';
import { declineAgreement } from '~/app/usecases/agreements/decline-agreement';
import { openAsParty, readAsParty } from '~/app/usecases/agreements/read-as-party';
import { outcomeOf } from '~/app/views/agreement-outcome';
import { AcceptPage, type SentAnswer } from './page';

export const meta: MetaFunction<typeof loader> = (args) => {
  const t = messagesIn('nb').agreement.accept;
  return titled(args, (args.data && outcomeOf(args.data, t)?.title) ?? t.title);
};

export const loader = guardedLoader('routes/accept._index', async ({ actor, services }) => {
  const view = await readAsParty(services, actor.partyId);
  return view ?? linkEnded();
});

const t = messagesIn('nb').agreement.accept;
const contentHash = z.string().max(128).default('');
const schemas = {
  accept: z.object({
    contentHash,
    name: z.string({ error: t.nameMissing }).trim().min(2, t.nameMissing).max(120, t.nameTooLong),
  }),
  change: z.object({
    contentHash,
    note: z.string({ error: t.noteMissing }).trim().min(1, t.noteMissing).max(1000, t.noteTooLong),
  }),
  no: z.object({ contentHash }),
};

/** What an employer wishes changed is read by others; her own words are hers. */
const changeTexts = { rule: textRules.question, labels: { note: t.noteLabel } };

export const action = guardedAction(
  'routes/accept._index',
  async ({ actor: { partyId }, services, form, intent }) => {
    const { view } = (await openAsParty(services, partyId)) ?? linkEnded();
    // A browser has one party's link at a time. The form of another, in another tab, is not hers.
    const sentBy = form.get('party') ?? view.role;
    if (sentBy !== view.role) return data(refusal('other-party'), { status: 409 });
    const by = `party:${partyId}` as const;
    const answers = {
      accept: async () => {
        const sent = readForm(form, schemas.accept);
        if (!sent.ok) return sent;
        const { name, ...read } = sent.value;
        return acceptAgreement(services, { partyId, ...read, as: { name }, by });
      },
      change: async () => {
        const { parties } = view.document.terms;
        const names = parties.map(({ name }) => name);
        const texts = { ...changeTexts, names };
        const sent = readForm(form, schemas.change, view.role === 'employer' ? texts : undefined);
        if (!sent.ok) return sent;
        const { note } = sent.value;
        const errors =
          view.role === 'employer' && noteFault({ text: note, label: t.noteLabel, names });
        if (errors) {
          return { ok: false, errors, values: typedValues(form), doubt: undefined } as const;
        }
        return declineAgreement(services, { partyId, ...sent.value, to: 'change', by });
      },
      no: async () => {
        const sent = readForm(form, schemas.no);
        if (!sent.ok) return sent;
        return declineAgreement(services, { partyId, ...sent.value, to: 'stop', by });
      },
    };
    const answer = Object.hasOwn(answers, intent)
      ? await answers[intent as keyof typeof answers]()
      : unknownIntent();
    if (answer.ok) return redirect('/accept', 303);
    if ('errors' in answer) {
      const { errors, values, doubt } = answer;
      return data({ errors, values, doubt }, { status: 422 });
    }
    if (answer.code === 'not-found') return linkEnded();
    if (answer.code === 'other-name') {
      const errors = { name: t.nameOther(view.name) };
      return data({ errors, values: typedValues(form) }, { status: 422 });
    }
    return data(refusal('late'), { status: 409 });
  },
);

/** Nothing was taken in, and why. */
function refusal(refused: NonNullable<SentAnswer['refused']>): SentAnswer {
  return { errors: {}, values: {}, refused };
}

export default function AcceptRoute() {
  return <AcceptPage view={useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}

import { z } from 'zod';
import { meetingReasons, type AcceptedAs } from '~/app/domain/agreements/accepted-as';
import { messagesIn } from '~/app/i18n/messages';
import { readForm, type FormFaults } from '~/app/server/read-form';

const t = messagesIn('nb').agreement.edit;
const missing = { error: t.meetingMissing };

const schema = z.object({
  role: z.enum(['jobseeker', 'guardian'], missing),
  reason: z.enum(meetingReasons, missing),
  name: z.string(missing).trim().min(2, missing).max(120, t.errors.long),
  witness: z.string(missing).trim().min(2, missing).max(120, t.errors.long),
});

interface MeetingAnswer {
  readonly role: 'jobseeker' | 'guardian';
  readonly as: AcceptedAs;
}

/** A yes that was said in a meeting: whose, why not on the link, and before which witness. */
export function readMeetingAnswer(
  form: FormData,
): { readonly ok: true; readonly value: MeetingAnswer } | FormFaults {
  const sent = readForm(form, schema);
  if (!sent.ok) return sent;
  const { role, reason, name, witness } = sent.value;
  return { ok: true, value: { role, as: { name, meeting: { reason, witness } } } };
}

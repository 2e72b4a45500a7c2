import { z } from 'zod';
import { messagesIn } from '../i18n/messages';

const { witness } = messagesIn('nb').specialist.saidInMeeting.errors;

/** Who was there when a person answered in a meeting. */
export const saidInMeetingForm = z.object({
  witness: z.string(witness).trim().min(2, witness).max(120, witness),
});

import { z } from 'zod';
import { textRuleNames, textRules } from '~/app/domain/privacy/text-rules';
import { findingWording } from '~/app/domain/privacy/text-scan/finding-wording';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, sendOnly, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { lookOverText } from '~/app/usecases/privacy/look-over-text';

const t = messagesIn('nb').forms.texts;

/** The longest field of ours holds 3,000 characters. */
const question = z.object({
  rule: z.enum(textRuleNames),
  text: z.string().max(5000).default(''),
});

export const loader = sendOnly('routes/texts');

/**
 * What in a text may point at a person, a sentence for each, while it is written: what saving it
 * finds by the same rule, but for names, which are looked at with those that may stand there. The
 * text comes in the body, because addresses are kept in logs on the way; nothing of it is kept.
 */
export const action = guardedAction('routes/texts', async ({ actor, services, form, intent }) => {
  if (intent !== 'look-over') unknownIntent();
  const asked = readForm(form, question);
  if (!asked.ok) return new Response(null, { status: 422 });
  const rule = textRules[asked.value.rule];
  const found = await lookOverText(services, actor.userId, { ...asked.value, rule });
  if (!found.ok) {
    return new Response(null, {
      status: 429,
      headers: { 'Retry-After': String(found.retryAfter) },
    });
  }
  const sentences = found.value.map(({ kind, text, why }) => {
    const sentence = t.found(text, findingWording[kind].name, why);
    return rule.refused.has(kind) ? `${sentence} ${t.mustGo}` : sentence;
  });
  return Response.json([...new Set(sentences)]);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { z } from 'zod';
import { readWordAnswers } from '~/app/forms/read-word-answers';
import { messagesIn } from '~/app/i18n/messages';
import { TaskMeanings } from '~/app/posting/task-meaning';
import { wordFields } from '~/app/domain/profiles/word-fields';
import { guardedAction, sendOnly, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { askAboutWords } from '~/app/usecases/matching/ask-about-words';
import { WordRows } from '~/app/views/word-rows';

const t = messagesIn('nb').specialist.words;

const question = z.object({
  field: z.enum(wordFields),
  text: z
    .union([z.string().max(2000), z.array(z.string().max(200)).max(20)])
    .transform((texts) => [texts].flat().join('\n'))
    .default(''),
});

export const loader = sendOnly('routes/words');

/**
 * What is understood of words while they are typed: the rows that the page itself would draw. They
 * are sent in the body, because addresses are kept in logs on the way and words are a person's.
 */
export const action = guardedAction('routes/words', async ({ actor, services, form, intent }) => {
  if (intent !== 'understand') unknownIntent();
  const asked = readForm(form, question);
  if (!asked.ok) return new Response(null, { status: 422 });
  const { field, text } = asked.value;
  const answers = readWordAnswers(form);
  const understood = await askAboutWords(services, actor.userId, { field, text, answers });
  if (!understood.ok) {
    const headers = { 'Retry-After': String(understood.retryAfter) };
    return new Response(t.tooMany, { status: 429, headers });
  }
  const rows = renderToStaticMarkup(
    actor.kind === 'employer' ? (
      <TaskMeanings rows={understood.value} />
    ) : (
      <WordRows field={field} rows={understood.value} />
    ),
  );
  return new Response(rows, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
});

import { guardedLoader, notFound } from '~/app/server/guard';

/** The letter as a mail program draws it, alone in its own sandbox (`app/server/csp.ts`). */
export const loader = guardedLoader('routes/inbox.$mailId.html', async ({ params, services }) => {
  const mail = services.demo?.inbox.find(params.mailId ?? '');
  if (!mail) return notFound();
  return new Response(mail.html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
});

import { useMessages } from '~/app/i18n/messages';
import { guardedLoader } from '~/app/server/guard';

export const loader = guardedLoader('routes/_index', async () => null);

export default function FrontPage() {
  const t = useMessages().common;
  return (
    <main>
      <h1>{t.name}</h1>
      <p>{t.tagline}</p>
    </main>
  );
}

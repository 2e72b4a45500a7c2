import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { Tag } from '~/app/ui/tag';

/** What she wrote when she registered: the beginning of the first need, in her own words. */
export function RegisteredWish({ wish }: { readonly wish: string }) {
  const t = useMessages().employer.overview;
  return (
    <Card
      level={3}
      href="/company/needs/new"
      title={wish}
      eyebrow={<Tag tone="attention">{t.beginWithThis}</Tag>}
    >
      <p>{t.registeredWish}</p>
    </Card>
  );
}

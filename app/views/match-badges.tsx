import { useMessages } from '../i18n/messages';
import { Tag } from '../ui/tag';
import type { MatchBadge } from '../usecases/matching/read-badges';

/** What is going on already: an agreement with its hours, a proposal and how it stands. */
export function MatchBadges({ badges }: { readonly badges: readonly MatchBadge[] }) {
  const t = useMessages().specialist.matches.badges;
  return badges.map((badge, index) => {
    switch (badge.kind) {
      case 'agreement':
        return (
          <Tag key={index} tone="waiting">
            {badge.isHere ? t.agreementHere(badge.hours) : t.agreement(badge.hours)}
          </Tag>
        );
      case 'proposal':
        return (
          <Tag key={index} tone="waiting">
            {t.proposal[badge.state]}
          </Tag>
        );
      case 'elsewhere':
        return <Tag key={index}>{t.elsewhere(badge.count)}</Tag>;
    }
  });
}

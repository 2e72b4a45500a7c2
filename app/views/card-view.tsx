import type { EmployerCard } from '../domain/privacy/employer-card';
import { useMessages } from '../i18n/messages';
import { CandidateCard } from '../ui/candidate-card';

interface CardViewProps {
  readonly card: EmployerCard;
  readonly level?: 1 | 2;
  /** The company knows who she is: then the card neither says «uten navn» nor what comes next. */
  readonly isNamed?: boolean;
  /** She reads it herself. */
  readonly isOwn?: boolean;
}

/** The card as the employer reads it; the jobseeker approves the very same picture. */
export function CardView({ card, level, isNamed = false, isOwn = false }: CardViewProps) {
  const t = useMessages().card;
  return (
    <CandidateCard
      eyebrow={isNamed ? (isOwn ? t.eyebrowOwn : t.eyebrowNamed) : t.eyebrow}
      lead={card.lead}
      level={level}
      sections={[
        { title: t.tasks, items: card.tasks },
        { title: t.strengths, items: card.strengths },
        { title: t.worksBestWhen, items: card.worksBestWhen, kind: 'conditions' },
        { title: t.hours, items: card.hours },
        { title: t.learns, items: card.learns },
      ]}
      support={{ title: t.supportFromUs, items: card.supportFromUs }}
      next={isNamed ? undefined : { title: t.nextStep, text: card.nextStep }}
    />
  );
}

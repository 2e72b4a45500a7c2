import type { BreakGlassState } from '../domain/privacy/break-glass';
import { useMessages } from '../i18n/messages';
import { Tag, type TagTone } from '../ui/tag';

const tones: Record<BreakGlassState, TagTone> = {
  waiting: 'waiting',
  open: 'attention',
  declined: 'stopped',
  ended: 'plain',
  lapsed: 'plain',
};

/** How a request for emergency access stands, as a tag. */
export function BreakGlassTag({ state }: { state: BreakGlassState }) {
  return <Tag tone={tones[state]}>{useMessages().breakGlass.states[state]}</Tag>;
}

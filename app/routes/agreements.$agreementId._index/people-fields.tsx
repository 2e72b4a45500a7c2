import { supportLevels } from '~/app/domain/agreements/support-level';
import {
  supportActs,
  supportLevelNames,
  supportLevelSentences,
} from '~/app/domain/agreements/support-level-wording';
import { useMessages } from '~/app/i18n/messages';
import type { DrawField } from './terms-field';

interface PeopleFieldsProps {
  readonly fields: DrawField;
  readonly hasGuardian: boolean;
}

/** Who accepts for the company, who is near on the day, and how close we follow up. */
export function PeopleFields({ fields: { write, choose }, hasGuardian }: PeopleFieldsProps) {
  const f = useMessages().agreement.edit.fields;
  return (
    <>
      <div id="parties" className="stack">
        {hasGuardian ? write('guardian', f.guardian, { maxLength: 120 }) : null}
        {write('employer', f.employer, { maxLength: 120 })}
      </div>
      <div id="contact" className="stack">
        {write('contact.name', f.contactName, { maxLength: 120 })}
        {write('contact.reachedBy', f.contactReachedBy, { maxLength: 120 })}
      </div>
      <div id="buddy" className="stack">
        {write('buddy.name', f.buddyName, { maxLength: 120 })}
        {choose('buddy.hasAccepted', f.buddyAccepted, {
          kind: 'checkbox',
          options: [{ value: 'on', label: f.yesNo.yes }],
        })}
      </div>
      {choose('support.level', f.supportLevel, {
        options: supportLevels.map((level) => ({
          value: String(level),
          label: supportLevelNames[level],
          hint: `${supportLevelSentences[level]} ${supportActs[level].learning}`,
        })),
      })}
      {write('support.reachUs', f.reachUs, { maxLength: 300 })}
    </>
  );
}

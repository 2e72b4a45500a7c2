/** What a consent releases the specialist from confidentiality to do; the name is one of its own. */
export const consentPurposes = ['show-card', 'disclose-name'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

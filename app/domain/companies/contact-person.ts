/** The most characters of what is kept about a named person at a company. */
export const longestContact = { name: 80, role: 80, phone: 20, email: 120 } as const;

/** A telephone number and an address as people write them. */
export const contactPhone = /^\+?[\d ]*$/;
export const contactEmail = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

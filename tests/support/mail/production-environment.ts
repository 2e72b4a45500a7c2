/** What production needs beyond the secrets of `testEnvironment`; nothing here exists. */
export const productionEnvironment = {
  MODE: 'production',
  BASE_URL: 'https://torget.example.test',
  RESEND_API_KEY: 're_aB3dE6gH9jK2mN5pQ8rT',
  MAIL_FROM: 'Oppgavetorget <torget@example.test>',
  SUPPORT_PHONE: '69 00 00 00',
  PROVIDER_NAME: 'Mosseveien Arbeid og Inkludering',
};

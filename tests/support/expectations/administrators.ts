import { administrators, at, each, type Expectation } from './expectation';

/** Who may do what where administrators work. */
export const pagesOfAdministrators: Readonly<Record<string, Expectation>> = {
  'routes/admin._index': { paths: at('/admin'), loads: administrators, sends: [] },
  'routes/admin.needs': { paths: at('/admin/needs'), loads: administrators, sends: [] },
  'routes/admin.companies._index': {
    paths: at('/admin/companies'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.companies.new': {
    paths: at('/admin/companies/new'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.companies.export': {
    paths: at('/admin/companies/export'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.companies.import._index': {
    paths: at('/admin/companies/import'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.companies.import.example': {
    paths: at('/admin/companies/import/example'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.companies.import.$importId': {
    paths: each(({ companyImport }) => `/admin/companies/import/${companyImport}`),
    loads: ['administrator:own'],
    sends: administrators,
  },
  'routes/admin.companies.$companyId': {
    paths: each(({ company }) => `/admin/companies/${company}`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  'routes/admin.break-glass._index': {
    paths: at('/admin/break-glass'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.break-glass.new': {
    paths: at('/admin/break-glass/new'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.break-glass.$requestId._index': {
    paths: each(({ breakGlass }) => `/admin/break-glass/${breakGlass}`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  // Approved, it is open to the one who asked and to no other administrator.
  'routes/admin.break-glass.$requestId.identity': {
    paths: (world) => [
      ...each(({ openBreakGlass }) => `/admin/break-glass/${openBreakGlass}/identity`)(world),
      ['missing', `/admin/break-glass/${world.own.breakGlass}/identity`],
    ],
    loads: ['administrator:own'],
    sends: [],
  },
  'routes/admin.figures._index': {
    paths: at('/admin/figures'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.figures.file': {
    paths: at('/admin/figures/file'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.rates': {
    paths: at('/admin/rates'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.weights': {
    paths: at('/admin/weights'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.offices._index': {
    paths: at('/admin/offices'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.offices.$officeId': {
    paths: each(({ office }) => `/admin/offices/${office}`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  'routes/admin.users._index': {
    paths: at('/admin/users'),
    loads: administrators,
    sends: [],
  },
  'routes/admin.users.$userId._index': {
    paths: each(({ user }) => `/admin/users/${user}`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  'routes/admin.users.$userId.suspend': {
    paths: each(({ user }) => `/admin/users/${user}/suspend`),
    loads: ['administrator:own', 'administrator:others'],
    sends: administrators,
  },
  'routes/admin.users.new': {
    paths: at('/admin/users/new'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.wishes': {
    paths: at('/admin/wishes'),
    loads: administrators,
    sends: administrators,
  },
  'routes/admin.log': { paths: at('/admin/log'), loads: administrators, sends: [] },
  'routes/admin.mail': { paths: at('/admin/mail'), loads: administrators, sends: administrators },
  'routes/admin.agreements': {
    paths: at('/admin/agreements'),
    loads: administrators,
    sends: administrators,
  },
};

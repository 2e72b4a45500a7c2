import { caseFileSchema, type CaseFile } from '../domain/matching/case-file';
import { readJsonFile } from './read-json-file';

/** Reads a case file. Throws an `OperatorError` that names line, field and fault of each error. */
export function readCaseFile(file: string): CaseFile {
  return readJsonFile(file, caseFileSchema);
}

import { canonicalJson, type JsonValue } from '../domain/agreements/canonical-json';
import { sha256 } from './hash';

/** What a consent or an acceptance is bound to: SHA-256 of the content's canonical JSON. */
export function contentHashOf(content: JsonValue): string {
  return sha256(canonicalJson(content));
}

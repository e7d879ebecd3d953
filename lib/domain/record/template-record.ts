import type { TextKind } from '../letters/text-kind';
import type { CustomerLanguage } from './customer-language';
import type { Noted } from './noted';

/** A template of ours in place of the one that comes with the product. */
export interface TemplateRecord extends Noted {
  readonly kind: TextKind;
  readonly language: CustomerLanguage;
  readonly subject: string;
  readonly body: string;
}

/** Ours for a text in a language; null: the one that comes with the product. */
export const templateOf = (
  templates: readonly TemplateRecord[],
  kind: TextKind,
  language: CustomerLanguage,
): TemplateRecord | null => templates.find((each) => each.kind === kind && each.language === language) ?? null;

ALTER TABLE `agreement_parties` ADD `own_token_hash` text;--> statement-breakpoint
ALTER TABLE `agreement_parties` ADD `own_expires_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_parties_own_token_hash_unique` ON `agreement_parties` (`own_token_hash`);
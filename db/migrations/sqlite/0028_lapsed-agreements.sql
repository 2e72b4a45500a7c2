DROP INDEX `agreements_undecided`;--> statement-breakpoint
ALTER TABLE `agreements` ADD `lapsed_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_undecided` ON `agreements` (`proposal_id`) WHERE decided_at IS NULL AND lapsed_at IS NULL;
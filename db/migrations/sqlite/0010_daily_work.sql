CREATE TABLE `need_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`need_id` text NOT NULL,
	`move` text NOT NULL,
	`by_id` text NOT NULL,
	`asked_by` text,
	`asked_how` text,
	`asked_on` text,
	`at` text NOT NULL,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `need_moves_need` ON `need_moves` (`need_id`,`at`);--> statement-breakpoint
ALTER TABLE `profiles` ADD `is_office_chosen` integer;--> statement-breakpoint
ALTER TABLE `searches` ADD `said_how` text;--> statement-breakpoint
ALTER TABLE `searches` ADD `said_on` text;--> statement-breakpoint
ALTER TABLE `searches` ADD `written_by_id` text;--> statement-breakpoint
ALTER TABLE `found_jobs` ADD `said_how` text;--> statement-breakpoint
ALTER TABLE `found_jobs` ADD `said_on` text;--> statement-breakpoint
ALTER TABLE `found_jobs` ADD `written_by_id` text;
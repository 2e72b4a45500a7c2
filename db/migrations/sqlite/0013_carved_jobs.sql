CREATE TABLE `carved_jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`company_id` text NOT NULL,
	`created_by_id` text NOT NULL,
	`plan` blob NOT NULL,
	`earlier` blob,
	`version` integer NOT NULL,
	`need_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `carved_jobs_profile` ON `carved_jobs` (`profile_id`);--> statement-breakpoint
ALTER TABLE `needs` RENAME COLUMN `found_by_id` TO `about_person_id`;

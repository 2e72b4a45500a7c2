CREATE TABLE `analysis_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`need_id` text NOT NULL,
	`company_id` text NOT NULL,
	`text` text NOT NULL,
	`sent_by_id` text NOT NULL,
	`sent_at` text NOT NULL,
	`handled_by_id` text,
	`handled_at` text,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `analysis_corrections_need` ON `analysis_corrections` (`need_id`);--> statement-breakpoint
CREATE TABLE `analysis_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`need_id` text NOT NULL,
	`subject` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `analysis_versions_version` ON `analysis_versions` (`need_id`,`subject`,`version`);--> statement-breakpoint
CREATE TABLE `match_assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`need_id` text NOT NULL,
	`assessment` blob NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `match_assessments_pair` ON `match_assessments` (`profile_id`,`need_id`);--> statement-breakpoint
CREATE TABLE `requirement_ticks` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`need_id` text NOT NULL,
	`ticks` blob NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requirement_ticks_pair` ON `requirement_ticks` (`profile_id`,`need_id`);
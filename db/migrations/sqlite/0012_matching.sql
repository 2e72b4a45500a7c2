CREATE TABLE `match_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`need_id` text NOT NULL,
	`note` blob NOT NULL,
	`created_by_id` text NOT NULL,
	`created_at` text NOT NULL,
	`done_at` text,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_notes_pair` ON `match_notes` (`profile_id`,`need_id`);--> statement-breakpoint
CREATE TABLE `match_snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`need_id` text NOT NULL,
	`reason` text NOT NULL,
	`input_hash` text NOT NULL,
	`snapshot` blob NOT NULL,
	`saved_by_id` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_snapshots_pair` ON `match_snapshots` (`profile_id`,`need_id`,`saved_at`);--> statement-breakpoint
CREATE TABLE `task_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`need_id` text NOT NULL,
	`text` text NOT NULL,
	`asked_by_id` text NOT NULL,
	`asked_at` text NOT NULL,
	`settled_at` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `task_questions_company` ON `task_questions` (`company_id`);--> statement-breakpoint
CREATE INDEX `task_questions_need` ON `task_questions` (`need_id`);--> statement-breakpoint
CREATE TABLE `weight_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`version` text NOT NULL,
	`weights` text NOT NULL,
	`reason` text NOT NULL,
	`saved_by_id` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`saved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `weight_versions_number` ON `weight_versions` (`number`);
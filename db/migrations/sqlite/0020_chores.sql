CREATE TABLE `chore_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`token` text NOT NULL,
	`open_until_on` text NOT NULL,
	`closed_at` text,
	`created_by_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chore_lists_token` ON `chore_lists` (`token`);--> statement-breakpoint
CREATE INDEX `chore_lists_company` ON `chore_lists` (`company_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `chores` (
	`id` text PRIMARY KEY NOT NULL,
	`list_id` text NOT NULL,
	`text` text NOT NULL,
	`place` text,
	`minutes` integer NOT NULL,
	`rhythm` text NOT NULL,
	`state` text NOT NULL,
	`need_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`list_id`) REFERENCES `chore_lists`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chores_list` ON `chores` (`list_id`,`created_at`);
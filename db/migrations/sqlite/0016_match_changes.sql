CREATE TABLE `match_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `match_changes_number` ON `match_changes` (`number`);--> statement-breakpoint
CREATE TRIGGER `match_change_new_profile` AFTER INSERT ON `profiles` BEGIN
	INSERT INTO `match_changes` (`id`, `kind`, `number`) VALUES (new.`id`, 'profile', (SELECT coalesce(max(`number`), 0) + 1 FROM `match_changes`))
	ON CONFLICT (`id`) DO UPDATE SET `number` = excluded.`number`;
END;
--> statement-breakpoint
CREATE TRIGGER `match_change_profile` AFTER UPDATE OF `matching` ON `profiles` BEGIN
	INSERT INTO `match_changes` (`id`, `kind`, `number`) VALUES (new.`id`, 'profile', (SELECT coalesce(max(`number`), 0) + 1 FROM `match_changes`))
	ON CONFLICT (`id`) DO UPDATE SET `number` = excluded.`number`;
END;
--> statement-breakpoint
CREATE TRIGGER `match_change_key_gone` AFTER DELETE ON `person_keys` BEGIN
	INSERT INTO `match_changes` (`id`, `kind`, `number`) VALUES (old.`profile_id`, 'profile', (SELECT coalesce(max(`number`), 0) + 1 FROM `match_changes`))
	ON CONFLICT (`id`) DO UPDATE SET `number` = excluded.`number`;
END;
--> statement-breakpoint
CREATE TRIGGER `match_change_new_need` AFTER INSERT ON `needs` BEGIN
	INSERT INTO `match_changes` (`id`, `kind`, `number`) VALUES (new.`id`, 'need', (SELECT coalesce(max(`number`), 0) + 1 FROM `match_changes`))
	ON CONFLICT (`id`) DO UPDATE SET `number` = excluded.`number`;
END;
--> statement-breakpoint
CREATE TRIGGER `match_change_need` AFTER UPDATE OF `state`, `resolved` ON `needs` BEGIN
	INSERT INTO `match_changes` (`id`, `kind`, `number`) VALUES (new.`id`, 'need', (SELECT coalesce(max(`number`), 0) + 1 FROM `match_changes`))
	ON CONFLICT (`id`) DO UPDATE SET `number` = excluded.`number`;
END;
--> statement-breakpoint
CREATE TRIGGER `match_change_company_name` AFTER UPDATE OF `name` ON `companies` WHEN new.`name` <> old.`name` BEGIN
	INSERT INTO `match_changes` (`id`, `kind`, `number`) SELECT `id`, 'need', (SELECT coalesce(max(`number`), 0) + 1 FROM `match_changes`) FROM `needs` WHERE `company_id` = new.`id`
	ON CONFLICT (`id`) DO UPDATE SET `number` = excluded.`number`;
END;

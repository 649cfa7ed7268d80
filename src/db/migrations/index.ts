import * as migration_20261124_111127_initial from './20261124_111127_initial';
import * as migration_20261125_180000_search from './20261125_180000_search';
import * as migration_20261125_180557_reader_site from './20261125_180557_reader_site';
import * as migration_20261126_044423_governance from './20261126_044423_governance';
import * as migration_20261126_053911_audit from './20261126_053911_audit';
import * as migration_20261126_060000_link_checks from './20261126_060000_link_checks';
import * as migration_20261126_060832_urgency from './20261126_060832_urgency';
import * as migration_20261126_070000_reminders from './20261126_070000_reminders';
import * as migration_20261126_080000_document_uses from './20261126_080000_document_uses';
import * as migration_20261126_080310_topic_reviews from './20261126_080310_topic_reviews';
import * as migration_20261126_083000_last_saves from './20261126_083000_last_saves';
import * as migration_20261126_090000_related from './20261126_090000_related';
import * as migration_20261126_090950_curation from './20261126_090950_curation';
import * as migration_20261126_091000_suggestions from './20261126_091000_suggestions';
import * as migration_20261126_120000_topic_sign_offs from './20261126_120000_topic_sign_offs';
import * as migration_20261126_122611_topic_withdrawals from './20261126_122611_topic_withdrawals';
import * as migration_20261126_150000_signed_pictures from './20261126_150000_signed_pictures';
import * as migration_20261126_152000_links_of_topics from './20261126_152000_links_of_topics';
import * as migration_20261126_153000_path_uses from './20261126_153000_path_uses';
import * as migration_20261126_154000_picture_writers from './20261126_154000_picture_writers';
import * as migration_20261126_155000_review_months from './20261126_155000_review_months';
import * as migration_20261127_120000_version_writers from './20261127_120000_version_writers';
import * as migration_20261127_210135_review_stage from './20261127_210135_review_stage';
import * as migration_20261128_004500_unseen_words from './20261128_004500_unseen_words';
import * as migration_20261128_012500_made_from from './20261128_012500_made_from';
import * as migration_20261128_041500_sign_in_attempts from './20261128_041500_sign_in_attempts';
import * as migration_20261128_043500_normal_redirects from './20261128_043500_normal_redirects';
import * as migration_20261128_045000_signed_in from './20261128_045000_signed_in';

export const migrations = [
  {
    up: migration_20261124_111127_initial.up,
    down: migration_20261124_111127_initial.down,
    name: '20261124_111127_initial',
  },
  {
    up: migration_20261125_180000_search.up,
    down: migration_20261125_180000_search.down,
    name: '20261125_180000_search',
  },
  {
    up: migration_20261125_180557_reader_site.up,
    down: migration_20261125_180557_reader_site.down,
    name: '20261125_180557_reader_site',
  },
  {
    up: migration_20261126_044423_governance.up,
    down: migration_20261126_044423_governance.down,
    name: '20261126_044423_governance',
  },
  {
    up: migration_20261126_053911_audit.up,
    down: migration_20261126_053911_audit.down,
    name: '20261126_053911_audit',
  },
  {
    up: migration_20261126_060000_link_checks.up,
    down: migration_20261126_060000_link_checks.down,
    name: '20261126_060000_link_checks',
  },
  {
    up: migration_20261126_060832_urgency.up,
    down: migration_20261126_060832_urgency.down,
    name: '20261126_060832_urgency',
  },
  {
    up: migration_20261126_070000_reminders.up,
    down: migration_20261126_070000_reminders.down,
    name: '20261126_070000_reminders',
  },
  {
    up: migration_20261126_080000_document_uses.up,
    down: migration_20261126_080000_document_uses.down,
    name: '20261126_080000_document_uses',
  },
  {
    up: migration_20261126_080310_topic_reviews.up,
    down: migration_20261126_080310_topic_reviews.down,
    name: '20261126_080310_topic_reviews',
  },
  {
    up: migration_20261126_083000_last_saves.up,
    down: migration_20261126_083000_last_saves.down,
    name: '20261126_083000_last_saves',
  },
  {
    up: migration_20261126_090000_related.up,
    down: migration_20261126_090000_related.down,
    name: '20261126_090000_related',
  },
  {
    up: migration_20261126_090950_curation.up,
    down: migration_20261126_090950_curation.down,
    name: '20261126_090950_curation',
  },
  {
    up: migration_20261126_091000_suggestions.up,
    down: migration_20261126_091000_suggestions.down,
    name: '20261126_091000_suggestions',
  },
  {
    up: migration_20261126_120000_topic_sign_offs.up,
    down: migration_20261126_120000_topic_sign_offs.down,
    name: '20261126_120000_topic_sign_offs',
  },
  {
    up: migration_20261126_122611_topic_withdrawals.up,
    down: migration_20261126_122611_topic_withdrawals.down,
    name: '20261126_122611_topic_withdrawals',
  },
  {
    up: migration_20261126_150000_signed_pictures.up,
    down: migration_20261126_150000_signed_pictures.down,
    name: '20261126_150000_signed_pictures',
  },
  {
    up: migration_20261126_152000_links_of_topics.up,
    down: migration_20261126_152000_links_of_topics.down,
    name: '20261126_152000_links_of_topics',
  },
  {
    up: migration_20261126_153000_path_uses.up,
    down: migration_20261126_153000_path_uses.down,
    name: '20261126_153000_path_uses',
  },
  {
    up: migration_20261126_154000_picture_writers.up,
    down: migration_20261126_154000_picture_writers.down,
    name: '20261126_154000_picture_writers',
  },
  {
    up: migration_20261126_155000_review_months.up,
    down: migration_20261126_155000_review_months.down,
    name: '20261126_155000_review_months',
  },
  {
    up: migration_20261127_120000_version_writers.up,
    down: migration_20261127_120000_version_writers.down,
    name: '20261127_120000_version_writers'
  },
  {
    up: migration_20261127_210135_review_stage.up,
    down: migration_20261127_210135_review_stage.down,
    name: '20261127_210135_review_stage'
  },
  {
    up: migration_20261128_004500_unseen_words.up,
    down: migration_20261128_004500_unseen_words.down,
    name: '20261128_004500_unseen_words',
  },
  {
    up: migration_20261128_012500_made_from.up,
    down: migration_20261128_012500_made_from.down,
    name: '20261128_012500_made_from',
  },
  {
    up: migration_20261128_041500_sign_in_attempts.up,
    down: migration_20261128_041500_sign_in_attempts.down,
    name: '20261128_041500_sign_in_attempts',
  },
  {
    up: migration_20261128_043500_normal_redirects.up,
    down: migration_20261128_043500_normal_redirects.down,
    name: '20261128_043500_normal_redirects',
  },
  {
    up: migration_20261128_045000_signed_in.up,
    down: migration_20261128_045000_signed_in.down,
    name: '20261128_045000_signed_in',
  },
];

import { ReviewPanel as ReviewPanel_52042dba82c927aea8c798e429872254 } from '../../../../src/plugins/governance/admin/ReviewPanel'
import { WayToReview as WayToReview_358a99069db46183dd03890b25904b03 } from '../../../../src/plugins/governance/admin/WayToReview'
import { LinksPanel as LinksPanel_82ffb1e417e411a4ec77b1a7d0ed098a } from '../../../../src/plugins/linkCheck/admin/LinksPanel'
import { NearDuplicates as NearDuplicates_3a82bfad77bb374476a3d84cdd075344 } from '../../../../src/plugins/related/admin/NearDuplicates'
import { StaleNotice as StaleNotice_a7970cd5b550f9fb381c62b759b36dad } from '../../../../src/plugins/saving/admin/StaleNotice'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_e95ad9c29d62a7b215fab6b25dc40a39 } from '../../../../src/richtext/paste/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FlushFeatureClient as FlushFeatureClient_e876d8a541f20246eceb94aa7992c76c } from '../../../../src/richtext/flush/client'
import { EmptyLinksFeatureClient as EmptyLinksFeatureClient_34de86a455407a25f6a1b833d27ba598 } from '../../../../src/richtext/emptyLinks/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KeepInText as KeepInText_8da6b8a48be04bf1c960db893bf1a41e } from '../../../../src/blocks/admin/KeepInText'
import { RowLabel as RowLabel_c5d2792d6c46a08910868dac03af2cc5 } from '../../../../src/admin/RowLabel'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DayField as DayField_85180d0bc3791c4e495ab052d323aee5 } from '../../../../src/admin/DayField'
import { RelatedPanel as RelatedPanel_e60250fb6b9ae49e42438680edfb7399 } from '../../../../src/plugins/related/admin/RelatedPanel'
import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { FeedbackTotals as FeedbackTotals_46b8ab9ca7c67b5ca08030d369bc88df } from '../../../../src/admin/FeedbackTotals'
import { WayToWithdraw as WayToWithdraw_c72db6ebdaa49ca275d270c8266c6fd9 } from '../../../../src/plugins/withdrawals/admin/WayToWithdraw'
import { ReadingLevel as ReadingLevel_da35d1170cf6bc2535890f0749098117 } from '../../../../src/plugins/readability/admin/ReadingLevel'
import { UsedBy as UsedBy_d9d5c7c67118f68829af07e750b3d673 } from '../../../../src/plugins/whereUsed/UsedBy'
import { WhoSaved as WhoSaved_3811d2418fc8e29e0192e0de58d0309b } from '../../../../src/plugins/history/admin/WhoSaved'
import { SavedState as SavedState_ac56277390eedf55fabcb094b82071ff } from '../../../../src/plugins/saving/admin/SavedState'
import { Heading as Heading_eba4a0c9419be028db2690a2bba390fd } from '../../../../src/plugins/newDocuments/admin/Heading'
import { PublishOrAsk as PublishOrAsk_8b4018b5bf2ed3b0a7f2a6767984d679 } from '../../../../src/plugins/governance/admin/PublishOrAsk'
import { History as History_4048658b4b0bf5f79fd7b94c37f32962 } from '../../../../src/plugins/history/admin/History'
import { NewDocument as NewDocument_fa96b81019706124f274800378a76145 } from '../../../../src/plugins/newDocuments/NewDocument'
import { TargetStatusCell as TargetStatusCell_7ab3003742014365bd314322792fa5d5 } from '../../../../src/admin/TargetStatusCell'
import { UsedBy as UsedBy_c0bc3011be422476c8170bc6f6b7f4ac } from '../../../../src/plugins/withdrawals/admin/UsedBy'
import { SaveNotice as SaveNotice_279a0860cf698a55a4520c4a75be2db6 } from '../../../../src/plugins/withdrawals/admin/SaveNotice'
import { Export as Export_c928d6f52f75039d7ce3d23e521358f4 } from '../../../../src/plugins/audit/Export'
import { SignOut as SignOut_c8bf673cdcbc27c5308ff9d3465e2890 } from '../../../../src/plugins/saving/admin/SignOut'
import { Icon as Icon_55a0d409a5af8f499a87134144315c76 } from '../../../../src/admin/Icon'
import { Logo as Logo_275cbc8e6d8d51ca630c8afc4d6aa690 } from '../../../../src/admin/Logo'
import { LinksNav as LinksNav_8313bac6e4a5d299a15ba548b6b3afe5 } from '../../../../src/plugins/related/reports/LinksNav'
import { Desk as Desk_016803a5d694a320a9545b44e136654b } from '../../../../src/plugins/governance/desk/Desk'
import { OwnCopiesOnly as OwnCopiesOnly_ac198099cdba6ea72e400b7817ff793d } from '../../../../src/plugins/saving/admin/OwnCopiesOnly'
import { DeskList as DeskList_a2459ec9097e8c8a84902b06558446e9 } from '../../../../src/plugins/governance/desk/DeskList'
import { Reports as Reports_0b6f985d62b1844ba924fc038fbdf8f8 } from '../../../../src/plugins/related/reports/Reports'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/plugins/governance/admin/ReviewPanel#ReviewPanel": ReviewPanel_52042dba82c927aea8c798e429872254,
  "/src/plugins/governance/admin/WayToReview#WayToReview": WayToReview_358a99069db46183dd03890b25904b03,
  "/src/plugins/linkCheck/admin/LinksPanel#LinksPanel": LinksPanel_82ffb1e417e411a4ec77b1a7d0ed098a,
  "/src/plugins/related/admin/NearDuplicates#NearDuplicates": NearDuplicates_3a82bfad77bb374476a3d84cdd075344,
  "/src/plugins/saving/admin/StaleNotice#StaleNotice": StaleNotice_a7970cd5b550f9fb381c62b759b36dad,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/richtext/paste/client#PasteFeatureClient": PasteFeatureClient_e95ad9c29d62a7b215fab6b25dc40a39,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/richtext/flush/client#FlushFeatureClient": FlushFeatureClient_e876d8a541f20246eceb94aa7992c76c,
  "/src/richtext/emptyLinks/client#EmptyLinksFeatureClient": EmptyLinksFeatureClient_34de86a455407a25f6a1b833d27ba598,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/blocks/admin/KeepInText#KeepInText": KeepInText_8da6b8a48be04bf1c960db893bf1a41e,
  "/src/admin/RowLabel#RowLabel": RowLabel_c5d2792d6c46a08910868dac03af2cc5,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/DayField#DayField": DayField_85180d0bc3791c4e495ab052d323aee5,
  "/src/plugins/related/admin/RelatedPanel#RelatedPanel": RelatedPanel_e60250fb6b9ae49e42438680edfb7399,
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/FeedbackTotals#FeedbackTotals": FeedbackTotals_46b8ab9ca7c67b5ca08030d369bc88df,
  "/src/plugins/withdrawals/admin/WayToWithdraw#WayToWithdraw": WayToWithdraw_c72db6ebdaa49ca275d270c8266c6fd9,
  "/src/plugins/readability/admin/ReadingLevel#ReadingLevel": ReadingLevel_da35d1170cf6bc2535890f0749098117,
  "/src/plugins/whereUsed/UsedBy#UsedBy": UsedBy_d9d5c7c67118f68829af07e750b3d673,
  "/src/plugins/history/admin/WhoSaved#WhoSaved": WhoSaved_3811d2418fc8e29e0192e0de58d0309b,
  "/src/plugins/saving/admin/SavedState#SavedState": SavedState_ac56277390eedf55fabcb094b82071ff,
  "/src/plugins/newDocuments/admin/Heading#Heading": Heading_eba4a0c9419be028db2690a2bba390fd,
  "/src/plugins/governance/admin/PublishOrAsk#PublishOrAsk": PublishOrAsk_8b4018b5bf2ed3b0a7f2a6767984d679,
  "/src/plugins/history/admin/History#History": History_4048658b4b0bf5f79fd7b94c37f32962,
  "/src/plugins/newDocuments/NewDocument#NewDocument": NewDocument_fa96b81019706124f274800378a76145,
  "/src/admin/TargetStatusCell#TargetStatusCell": TargetStatusCell_7ab3003742014365bd314322792fa5d5,
  "/src/plugins/withdrawals/admin/UsedBy#UsedBy": UsedBy_c0bc3011be422476c8170bc6f6b7f4ac,
  "/src/plugins/withdrawals/admin/SaveNotice#SaveNotice": SaveNotice_279a0860cf698a55a4520c4a75be2db6,
  "/src/plugins/audit/Export#Export": Export_c928d6f52f75039d7ce3d23e521358f4,
  "/src/plugins/saving/admin/SignOut#SignOut": SignOut_c8bf673cdcbc27c5308ff9d3465e2890,
  "/src/admin/Icon#Icon": Icon_55a0d409a5af8f499a87134144315c76,
  "/src/admin/Logo#Logo": Logo_275cbc8e6d8d51ca630c8afc4d6aa690,
  "/src/plugins/related/reports/LinksNav#LinksNav": LinksNav_8313bac6e4a5d299a15ba548b6b3afe5,
  "/src/plugins/governance/desk/Desk#Desk": Desk_016803a5d694a320a9545b44e136654b,
  "/src/plugins/saving/admin/OwnCopiesOnly#OwnCopiesOnly": OwnCopiesOnly_ac198099cdba6ea72e400b7817ff793d,
  "/src/plugins/governance/desk/DeskList#DeskList": DeskList_a2459ec9097e8c8a84902b06558446e9,
  "/src/plugins/related/reports/Reports#Reports": Reports_0b6f985d62b1844ba924fc038fbdf8f8,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

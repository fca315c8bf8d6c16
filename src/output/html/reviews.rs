//! What reviewers say of an entry, and the page that says how entries are reviewed.

use super::facts::date_value;
use super::frame::Head;
use super::renderer::Renderer;
use crate::config::{CollectionId, LanguageId, Needs, Requirement, Review, TermId};
use crate::content::{Entry, Fields, Rating, Version};
use crate::diag::Arg;
use crate::output::plan::PageId;
use crate::paths::OutputPath;
use crate::site::{Names, organisation, ratings, standing};
use crate::theme::views::{
    CriterionView, Question, RatingView, ReviewRules, ReviewRulesView, ReviewView,
};

/// The highest score of a rating.
const MOST: u8 = 4;

impl Renderer<'_> {
    /// Every criterion of the collection's review of which something is said, in the order of its
    /// vocabulary: by the entry itself, or by reviewers.
    pub fn criteria(
        &self,
        entry: &Entry,
        version: &Version,
        language: LanguageId,
    ) -> Vec<CriterionView> {
        let names = self.site.names(language);
        let Some(review) = &self.site.model().collection(entry.collection).review else {
            return Vec::new();
        };
        let scores = ratings(&entry.source().fields, review.criteria);
        let reasons = ratings(&version.fields, review.criteria);
        let reviews = self.reviews_that_count(entry);
        let criteria = self.site.model().vocabulary(review.criteria).term_ids();
        criteria
            .filter_map(|criterion| {
                let score = find(scores, criterion).and_then(|rating| rating.score);
                let reason = find(reasons, criterion).and_then(|rating| rating.reason.clone());
                let rate = |review_fields: &&Fields| {
                    let rating = find(ratings(review_fields, review.criteria), criterion)?;
                    self.rating(entry, review_fields, rating, names)
                };
                let ratings: Vec<RatingView> = reviews.iter().filter_map(rate).collect();
                let is_said = score.is_some() || reason.is_some() || !ratings.is_empty();
                is_said.then(|| CriterionView {
                    label: names.term(review.criteria, criterion).to_owned(),
                    score_text: match score {
                        None if !ratings.is_empty() => String::new(),
                        score => score_text(score, names),
                    },
                    score,
                    reason: reason.unwrap_or_default(),
                    ratings,
                })
            })
            .collect()
    }

    fn rating(
        &self,
        entry: &Entry,
        review: &Fields,
        rating: &Rating,
        names: &Names,
    ) -> Option<RatingView> {
        let locale = self.site.inputs.locales.get(entry.source_language);
        let score = rating.score?;
        Some(RatingView {
            reviewer: review.text("reviewer")?.to_owned(),
            score,
            score_text: score_text(Some(score), names),
            reason: rating.reason.clone().unwrap_or_default(),
            lang: self.site.languages().get(entry.source_language).tag.clone(),
            dir: locale.direction().as_str(),
        })
    }

    /// Who has rated an entry.
    pub fn reviews(
        &self,
        path: &OutputPath,
        entry: &Entry,
        language: LanguageId,
    ) -> Vec<ReviewView> {
        let names = self.site.names(language);
        let reviews = self.reviews_that_count(entry).into_iter();
        reviews
            .map(|review| ReviewView {
                reviewer: review.text("reviewer").unwrap_or_default().to_owned(),
                organisation: organisation(review)
                    .and_then(|reference| self.reference(path, reference, language)),
                date: review.date("date").map(|date| date_value(&date, names)),
            })
            .collect()
    }

    fn reviews_that_count<'e>(&self, entry: &'e Entry) -> Vec<&'e Fields> {
        let reviews = entry.source().fields.records("reviews");
        let counted = standing(entry, self.site.model()).counted;
        counted.iter().filter_map(|at| reviews.get(*at)).collect()
    }

    /// The page that says how the entries of each collection are reviewed.
    pub fn review_rules(&self, page: PageId, path: &OutputPath) -> ReviewRulesView {
        let language = page.language(self.site);
        let names = self.site.names(language);
        let title = names.message("review-page");
        let mut head = Head::new(title.clone(), names.message("review-intro"));
        head.breadcrumbs.push(self.home_link(path, language));
        let mut collections: Vec<CollectionId> = self.site.model().collection_ids().collect();
        collections.sort_by_key(|id| (self.site.model().collection(*id).order, *id));
        let rules = collections.into_iter().filter_map(|id| {
            let review = self.site.model().collection(id).review.as_ref()?;
            Some(self.rules_of(path, id, review, language))
        });
        let scores = (0..=MOST).map(|score| Question {
            label: names.locale().number(i64::from(score)),
            text: names.message(&format!("score-{score}")),
        });
        ReviewRulesView {
            rules: rules.collect(),
            scores: scores.collect(),
            page: self.page(page, path, head),
            title,
        }
    }

    fn rules_of(
        &self,
        path: &OutputPath,
        id: CollectionId,
        review: &Review,
        language: LanguageId,
    ) -> ReviewRules {
        let names = self.site.names(language);
        let mut sentences = Vec::new();
        if review.reviewers > 0 {
            sentences.push(names.count("review-reviewers", review.reviewers));
            if review.other_organisations {
                sentences.push(names.message("review-others"));
            }
        }
        if let Some(from) = &review.from {
            let args = [
                ("field", Arg::from(names.field(&from.field))),
                (
                    "term",
                    Arg::from(self.term_of(id, &from.field, from.term, names)),
                ),
            ];
            sentences.push(names.format("review-from", &args));
        }
        let required = review.requires.iter();
        sentences.extend(required.map(|required| self.requirement(id, required, names)));
        let vocabulary = self.site.model().vocabulary(review.criteria);
        let questions = vocabulary.term_ids().map(|criterion| Question {
            label: names.term(review.criteria, criterion).to_owned(),
            text: names.definition(vocabulary.term(criterion)).to_owned(),
        });
        let name = names.collection(id).to_owned();
        ReviewRules {
            questions: questions.collect(),
            collection: self.link(path, name, PageId::List(language, id, 1)),
            sentences,
        }
    }

    fn requirement(&self, id: CollectionId, required: &Requirement, names: &Names) -> String {
        let is = self.term_of(id, &required.field, required.is, names);
        let mut args = vec![
            ("is", Arg::from(is)),
            ("field", Arg::from(names.field(&required.field))),
            ("then", Arg::from(names.field(&required.then))),
        ];
        match &required.needs {
            Needs::AtLeast(least) => {
                let least = self.term_of(id, &required.then, *least, names);
                args.push(("least", Arg::from(least)));
                names.format("review-least", &args)
            }
            Needs::Marked(mark) => {
                args.push(("mark", Arg::from(names.field(mark))));
                names.format("review-with", &args)
            }
        }
    }

    /// The label of a term of the field's vocabulary.
    fn term_of<'n>(
        &self,
        id: CollectionId,
        field: &str,
        term: TermId,
        names: &'n Names,
    ) -> &'n str {
        let field = self.site.model().collection(id).field(field);
        let vocabulary = field.and_then(|field| field.kind.vocabulary());
        vocabulary.map_or("", |vocabulary| names.term(vocabulary, term))
    }
}

fn find(ratings: &[Rating], criterion: TermId) -> Option<&Rating> {
    ratings.iter().find(|rating| rating.criterion == criterion)
}

fn score_text(score: Option<u8>, names: &Names) -> String {
    match score {
        Some(score) => names.format(
            "score-of",
            &[
                ("score", Arg::Number(i64::from(score))),
                ("most", Arg::Number(i64::from(MOST))),
            ],
        ),
        None => names.message("not-rated"),
    }
}

//! The editor's configuration: which forms there are, and where entries are read and written.

use serde_json::{Value, json};

use super::fields::{Form, choices_name};
use crate::config::{Backend, Collection, CollectionId, Editor, Field, LanguageId};
use crate::content::{Hints, Status, body_skeleton};
use crate::site::{Inputs, Names};

/// The name under which the pages register how entries are read and written.
const FORMAT: &str = "fieldbook";
/// The signs that an entry's id may have.
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
/// The widest and highest a picture gets, in pixels, before it is sent.
const PICTURE: u32 = 2000;

/// The forms for people who read and write `language`, in the editor's own format.
///
/// An entry's shared fields stand in its source alone, and the editor takes one language of a form for
/// the source. So there is a form for what is written in `language` first, and unless that is the site's
/// default language another for what is written in the default language, where it is translated.
pub fn editor_config(
    inputs: &Inputs,
    editor: &Editor,
    names: &Names,
    language: LanguageId,
) -> Value {
    let default = inputs.config.languages.default_id();
    let forms = Forms {
        inputs,
        names,
        language,
    };
    let ids: Vec<CollectionId> = in_menu_order(inputs);
    let mut collections: Vec<Value> = Vec::new();
    collections.extend(ids.iter().map(|id| forms.form(*id, language, true)));
    if language != default {
        collections.push(json!({"divider": true}));
        collections.extend(ids.iter().map(|id| forms.form(*id, default, false)));
    }
    collections.extend(ids.iter().map(|id| forms.choices(*id)));
    json!({
        "backend": backend(editor),
        "publish_mode": "editorial_workflow",
        "app_title": names.text_or_message(&inputs.config.title),
        "site_url": inputs.config.base_url,
        "show_preview_links": false,
        "media_folder": "content",
        "media_libraries": {"default": {"config": {
            "slugify_filename": true,
            // Drawn again before it is sent: the place and the camera stay behind.
            "transformations": {"raster_image": {
                "format": "webp", "quality": 85, "width": PICTURE, "height": PICTURE,
            }},
        }}},
        "slug": {"encoding": "ascii", "clean_accents": true},
        "output": {"omit_empty_optional_fields": true},
        "editor": {"preview": false},
        "i18n": forms.languages(default),
        "collections": collections,
    })
}

fn backend(editor: &Editor) -> Value {
    let name = match editor.backend {
        Backend::GitHub => "github",
        Backend::GitLab => "gitlab",
    };
    let mut backend = json!({
        "name": name,
        "repo": editor.repository,
        "branch": editor.branch,
    });
    if let Some(instance) = &editor.instance {
        let (rest, graphql) = match editor.backend {
            Backend::GitHub => ("api/v3", "api/graphql"),
            Backend::GitLab => ("api/v4", "api/graphql"),
        };
        backend["api_root"] = json!(format!("{instance}/{rest}"));
        backend["graphql_api_root"] = json!(format!("{instance}/{graphql}"));
    }
    match editor.backend {
        Backend::GitHub => {
            if !editor.private {
                // Who may not write to the repository proposes from a copy of it.
                backend["open_authoring"] = json!(true);
                backend["auth_scope"] = json!("public_repo");
            }
            match &editor.sign_in {
                Some(service) => backend["base_url"] = json!(service),
                None => backend["auth_methods"] = json!(["token"]),
            }
        }
        Backend::GitLab => {
            backend["base_url"] = json!(editor.forge_address());
            match &editor.application {
                Some(id) => {
                    backend["auth_type"] = json!("pkce");
                    backend["app_id"] = json!(id);
                }
                None => backend["auth_methods"] = json!(["token"]),
            }
        }
    }
    backend
}

fn in_menu_order(inputs: &Inputs) -> Vec<CollectionId> {
    let model = &inputs.model;
    let mut ids: Vec<CollectionId> = model.collection_ids().collect();
    ids.sort_by_key(|id| model.collection(*id).order);
    ids
}

struct Forms<'a> {
    inputs: &'a Inputs,
    names: &'a Names,
    language: LanguageId,
}

impl Forms<'_> {
    /// The form for entries of a collection whose source is in `source`.
    fn form(&self, id: CollectionId, source: LanguageId, create: bool) -> Value {
        let collection = self.inputs.model.collection(id);
        let languages = &self.inputs.config.languages;
        let tag = &languages.get(source).tag;
        let default = languages.default_id();
        let name = match source == default {
            true => collection.name.clone(),
            false => format!("{}_{tag}", collection.name),
        };
        let mut label = self.names.collection(id).to_owned();
        if self.language != default {
            label = format!("{label} · {}", self.inputs.locales.get(source).autonym());
        }
        let about = match create {
            true => self.names.collection_about(&collection.name),
            false => self.message("hint-editor-translate"),
        };
        let mut form = self.place(collection, &name, source);
        form["label"] = json!(label);
        form["description"] = json!(about);
        form["create"] = json!(create);
        // Without a template it has to be typed: titles in most scripts give no id.
        form["slug"] = json!({
            "editable": ["create"],
            "hint": self.message("hint-editor-id"),
            "pattern": [SLUG, self.message("hint-editor-id")],
        });
        form["fields"] = json!(self.fields(collection, source));
        let status = collection.field("status");
        if let Some(vocabulary) = status.and_then(|field| field.kind.vocabulary()) {
            // The status stands in the source alone: where the language has one, it is the source.
            let terms = &self.inputs.model.vocabulary(vocabulary).terms;
            let terms: Vec<&str> = terms.iter().map(|term| term.id.as_str()).collect();
            form["filter"] = json!({"field": "status", "value": terms});
        }
        form
    }

    /// All entries of a collection under their titles, for fields that name one. It is not shown itself.
    fn choices(&self, id: CollectionId) -> Value {
        let collection = self.inputs.model.collection(id);
        let default = self.inputs.config.languages.default_id();
        let mut all = self.place(collection, &choices_name(collection), default);
        all["label"] = json!(self.names.collection(id));
        all["hide"] = json!(true);
        all["create"] = json!(false);
        all["fields"] = json!([{
            "name": collection.title_field,
            "label": self.names.field(&collection.title_field),
            "widget": "string",
            "i18n": true,
        }]);
        all
    }

    /// Where the entries of a collection are, and in which files.
    fn place(&self, collection: &Collection, name: &str, source: LanguageId) -> Value {
        json!({
            "name": name,
            "folder": format!("content/{}", collection.name),
            "path": "{{slug}}/index",
            "format": FORMAT,
            "identifier_field": collection.title_field,
            "delete": false,
            "media_folder": "",
            "public_folder": "",
            "i18n": self.languages(source),
        })
    }

    fn languages(&self, source: LanguageId) -> Value {
        let languages = &self.inputs.config.languages;
        // The editor shows the first two side by side.
        let mut order: Vec<LanguageId> = languages.ids().collect();
        order.sort_by_key(|id| (*id != source, *id != self.language, *id));
        let tags: Vec<&str> = order
            .iter()
            .map(|id| languages.get(*id).tag.as_str())
            .collect();
        json!({
            "structure": "multiple_files",
            "locales": tags,
            "default_locale": languages.get(source).tag,
            "initial_locales": "default",
        })
    }

    /// Title and summary first, then what is required, then the text, then the rest.
    fn fields(&self, collection: &Collection, source: LanguageId) -> Vec<Value> {
        let form = Form {
            inputs: self.inputs,
            names: self.names,
            hints: self.hints(),
        };
        let is_head = |field: &&Field| {
            field.name == collection.title_field || field.name == collection.summary_field
        };
        let (head, rest): (Vec<&Field>, Vec<&Field>) = collection.fields.iter().partition(is_head);
        let (required, optional): (Vec<&Field>, Vec<&Field>) =
            rest.into_iter().partition(|field| field.required);
        let mut fields: Vec<Value> = Vec::new();
        fields.extend(head.into_iter().map(|field| form.field(field)));
        fields.extend(required.into_iter().map(|field| form.field(field)));
        fields.push(json!({
            "name": "body",
            "label": self.message("hint-editor-body"),
            "widget": "text",
            "required": false,
            "i18n": true,
            "default": body_skeleton(self.hints(), collection),
        }));
        fields.extend(optional.into_iter().map(|field| form.field(field)));
        // The file's text as it was read: see entry-file.js.
        fields.push(json!({"name": "file_as_read", "widget": "hidden", "i18n": false}));
        let languages = &self.inputs.config.languages;
        if source != languages.default_id() {
            let tag = &languages.get(source).tag;
            fields.push(json!({
                "name": "source_language", "widget": "hidden", "default": tag, "i18n": false,
            }));
        }
        if let Some(status) = fields.iter_mut().find(|field| field["name"] == "status") {
            status["default"] = json!(Status::Draft.as_str());
        }
        fields
    }

    fn hints(&self) -> Hints<'_> {
        Hints {
            model: &self.inputs.model,
            messages: &self.inputs.messages,
            language: self.language,
        }
    }

    fn message(&self, id: &str) -> String {
        self.hints().message(id).unwrap_or_default()
    }
}

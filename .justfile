# What a person types and what the build server runs are the same words.

# Everything a change must pass, on every system.
check:
    cargo fmt --check
    cargo clippy --all-targets -- -D warnings
    cargo nextest run
    cargo test --doc

# Spelling, licences and unused dependencies.
tidy:
    typos
    cargo deny check
    cargo shear

# Text snapshots; for pictures: UPDATE_SNAPSHOTS=1 cargo nextest run screens
review:
    cargo insta review

using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Exercises.Dosing;
using Physio.Domain.Plans;
using Physio.Domain.Prescribing;
using Physio.Web.Features.Plans.IssuePlan;

namespace Physio.Web.Features.Plans.ComposePlan;

/// <summary>
/// A plan being written. It starts from the composed proposal; after every change the whole draft is screened and explained again.
/// It belongs to one open page and is never shared.
/// </summary>
public sealed class DraftPlan
{
    private readonly List<DraftRow> _rows = [];
    private readonly SortedSet<string> _putIn = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _takenOut = new(StringComparer.Ordinal);
    private readonly HashSet<string> _favourites;
    private readonly Dictionary<string, List<string>> _words;
    private (DraftRow Row, int Index)? _lastRemoved;

    public DraftPlan(Composition source)
    {
        Source = source;
        _favourites = new(source.Favourites, StringComparer.Ordinal);
        _words = source.Catalog.ToDictionary(
            exercise => exercise.Slug,
            exercise => new List<string>([exercise.Content.Name, .. exercise.Content.Aliases, CodeName.Of(exercise.Content.Position), CodeName.Of(exercise.Content.Group)]),
            StringComparer.Ordinal);
        ReviewOn = PlanDates.DefaultReview(source.Today);
        Fill(PrescriptionService.Compose(source.Facts, source.Report, source.Catalog, Wishes, source.History));
    }

    public Composition Source { get; }

    /// <summary>Made once for this draft: issuing it twice stores one version.</summary>
    public Guid OperationId { get; } = Guid.CreateVersion7();

    public int MinutesPerDay { get; set; } = ComposeWishes.Default.MinutesPerDay;
    public int MaxExercises { get; set; } = ComposeWishes.Default.MaxExercises;
    public Emphasis Emphasis { get; set; }
    public string Note { get; set; } = "";
    public DateOnly? ReviewOn { get; set; }

    /// <summary>What the therapist chose for the patient's pages.</summary>
    public PatientOptions Options { get; set; } = PatientOptions.Default;

    public bool Edited { get; private set; }

    public IReadOnlyList<DraftRow> Rows => _rows;
    public DraftRow? LastRemoved => _lastRemoved?.Row;
    public DraftReview Review { get; private set; } = null!;
    public PlanProposal Explained { get; private set; } = null!;

    /// <summary>Exercises of a copied plan that may not be in this one, with the reasons.</summary>
    public IReadOnlyList<WithheldItem> FellOut { get; private set; } = [];

    public ComposeWishes Wishes => new()
    {
        MinutesPerDay = MinutesPerDay,
        MaxExercises = MaxExercises,
        Emphasis = Emphasis,
        Favourites = _favourites,
        Pinned = [.. _putIn],
        Removed = [.. _takenOut],
    };

    public bool IsFavourite(string slug) => _favourites.Contains(slug);

    /// <summary>Marks or unmarks a favourite; what is in the set stays until it is composed again.</summary>
    public void Favour(string slug, bool favourite)
    {
        if (favourite ? _favourites.Add(slug) : _favourites.Remove(slug))
        {
            Screen();
        }
    }

    /// <summary>The search text is part of a name, another name, the position or the set of the exercise.</summary>
    public bool IsFoundBy(string search, string slug) =>
        search.Trim() is not { Length: > 0 } text
        || (_words.TryGetValue(slug, out var words) && words.Any(word => word.Contains(text, StringComparison.CurrentCultureIgnoreCase)));

    /// <summary>Composes again around what the therapist put in, edited or took out.</summary>
    public void ComposeAgain()
    {
        var kept = _rows.Where(row => _putIn.Contains(row.Slug) || row.Edited).Select(row => row.Slug);
        Fill(PrescriptionService.Compose(Source.Facts, Source.Report, Source.Catalog, Wishes with { Pinned = [.. kept] }, Source.History));
        Edited = true;
    }

    /// <summary>Puts an allowed exercise at the end; false when it is not allowed or already there.</summary>
    public bool Add(string slug)
    {
        if (Explained.NotChosen.FirstOrDefault(unchosen => unchosen.Exercise.Slug == slug) is not { } unchosen)
        {
            return false;
        }

        _putIn.Add(slug);
        _takenOut.Remove(slug);
        _lastRemoved = null;
        _rows.Add(RowOf(new CatalogExercise(slug, unchosen.Exercise.Revision, unchosen.Exercise.Content)));
        Changed();
        return true;
    }

    public void Remove(string slug)
    {
        if (_rows.FindIndex(row => row.Slug == slug) is var index and >= 0)
        {
            _lastRemoved = (_rows[index], index);
            _rows.RemoveAt(index);
            _putIn.Remove(slug);
            _takenOut.Add(slug);
            Changed();
        }
    }

    /// <summary>Puts the exercise that was removed last back where it was, with its dose.</summary>
    public void UndoRemove()
    {
        if (_lastRemoved is var (row, index))
        {
            _rows.Insert(Math.Min(index, _rows.Count), row);
            _putIn.Add(row.Slug);
            _takenOut.Remove(row.Slug);
            _lastRemoved = null;
            Changed();
        }
    }

    /// <summary>Moves a row by so many places; false at the ends.</summary>
    public bool Move(string slug, int places)
    {
        var from = _rows.FindIndex(row => row.Slug == slug);
        var to = from + places;
        if (from < 0 || to < 0 || to >= _rows.Count)
        {
            return false;
        }

        var row = _rows[from];
        _rows.RemoveAt(from);
        _rows.Insert(to, row);
        Changed();
        return true;
    }

    /// <summary>Replaces the set by the plan in use, as far as the screening allows it today.</summary>
    public void CopyLastPlan()
    {
        if (Source.LastPlan is { } last)
        {
            Take([.. last.Items.Select(item => (item.Content.Name, new DraftItem(item.Slug, item.Dose, item.Note)))]);
            Note = last.Note;
            Options = last.Options;
        }
    }

    /// <summary>The dose proposed for a row from that of the last plan; null when it was not in the last plan.</summary>
    public ProposedDose? ProposedFromLast(string slug) =>
        Source.History.Doses.ContainsKey(slug) && Source.Catalog.FirstOrDefault(exercise => exercise.Slug == slug) is { } exercise ? Proposed(exercise) : null;

    /// <summary>Puts another dose into a row as it stands: the last one, or the proposed one again.</summary>
    public void TakeDose(DraftRow row, Dosage dose)
    {
        row.Write(dose);
        Changed();
    }

    /// <summary>The same draft on a newer assessment or catalog: what is not allowed there falls out and is named.</summary>
    public DraftPlan On(Composition newer)
    {
        var next = new DraftPlan(newer) { MinutesPerDay = MinutesPerDay, MaxExercises = MaxExercises, Emphasis = Emphasis, Note = Note, ReviewOn = ReviewOn, Options = Options };
        next._takenOut.UnionWith(_takenOut);
        next.Take([.. _rows.Select(row => (row.Name, row.Item))]);
        return next;
    }

    /// <summary>The draft as it would be issued now.</summary>
    public IssueCommand ToCommand() => new(
        OperationId,
        Source.Patient,
        Source.Assessment,
        Source.ShownVersion,
        [.. _rows.Select(row => row.Item)],
        _rows.ToDictionary(row => row.Slug, row => row.Revision, StringComparer.Ordinal),
        Wishes,
        Note,
        ReviewOn,
        Options);

    /// <summary>A field of a row, or of the plan, was typed into.</summary>
    public void Changed()
    {
        Edited = true;
        Screen();
    }

    private void Take(IReadOnlyList<(string Name, DraftItem Item)> items)
    {
        var review = PlanReview.Review([.. items.Select(item => item.Item)], Source.Facts, Source.Report, Source.Catalog, Source.History);
        FellOut = [.. review.Items.Zip(items).Where(pair => pair.First.Exercise is null).Select(pair => new WithheldItem(pair.First.Item.Slug, pair.Second.Name, pair.First.Against))];
        _rows.Clear();
        foreach (var (exercise, item) in review.Items.Where(item => item.Exercise is not null).Select(item => (item.Exercise!, item.Item)))
        {
            _rows.Add(new DraftRow(exercise.Slug, exercise.Content.Name, exercise.Revision, exercise.Content.Dose, item.Dose, item.Note));
            _putIn.Add(exercise.Slug);
            _takenOut.Remove(exercise.Slug);
        }

        _lastRemoved = null;
        Changed();
    }

    private void Fill(PlanProposal proposal)
    {
        var before = _rows.ToDictionary(row => row.Slug, StringComparer.Ordinal);
        _rows.Clear();
        _rows.AddRange(proposal.Chosen.Select(chosen => before.GetValueOrDefault(chosen.Exercise.Slug)
            ?? new DraftRow(chosen.Exercise.Slug, chosen.Exercise.Content.Name, chosen.Exercise.Revision, chosen.Exercise.Content.Dose, chosen.Dose)));
        _lastRemoved = null;
        Screen();
    }

    private DraftRow RowOf(CatalogExercise exercise) =>
        new(exercise.Slug, exercise.Content.Name, exercise.Revision, exercise.Content.Dose, Proposed(exercise).Dose);

    private ProposedDose Proposed(CatalogExercise exercise) => StartingDose.For(exercise, Source.Facts, Source.Report, Source.History);

    private void Screen()
    {
        List<DraftItem> draft = [.. _rows.Select(row => row.Item)];
        Review = PlanReview.Review(draft, Source.Facts, Source.Report, Source.Catalog, Source.History);
        Explained = PrescriptionService.Explain(Source.Facts, Source.Report, Source.Catalog, draft, Wishes, Source.History);
    }
}

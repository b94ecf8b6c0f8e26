using Physio.Domain.Exercises;
using Physio.Domain.Prescribing;
using Physio.Web.Components;

namespace Physio.Web.Features.Plans.ComposePlan;

/// <summary>
/// One row of the set as it is typed. What cannot be read as a whole number counts as 0, which no limit allows:
/// the row then says the accepted range and keeps what was typed.
/// </summary>
public sealed class DraftRow
{
    private const int Unreadable = 0;

    public DraftRow(string slug, string name, int revision, DoseRange? range, Dosage dose, string note = "")
    {
        Slug = slug;
        Name = name;
        Revision = revision;
        Range = range;
        Started = dose;
        Note = note;
        Write(dose);
    }

    public string Slug { get; }
    public string Name { get; }

    /// <summary>Revision of the catalog that the therapist is looking at.</summary>
    public int Revision { get; }

    /// <summary>Null when the exercise is no longer in the catalog.</summary>
    public DoseRange? Range { get; }

    public string Sets { get; set; } = "";
    public string RepsMin { get; set; } = "";
    public string RepsMax { get; set; } = "";
    public string Hold { get; set; } = "";
    public string TimesPerDay { get; set; } = "";
    public string DaysPerWeek { get; set; } = "";
    public bool PerSide { get; set; }
    public string Note { get; set; }

    /// <summary>The therapist has changed the dose or written a note: composing again keeps the row.</summary>
    public bool Edited => Dose != Started || Note.Length > 0;

    public bool HasHold => Range?.MaxHoldSeconds is not null || Started.HoldSeconds is not null;

    private Dosage Started { get; }

    public Dosage Dose => new(Number(Sets), Number(RepsMin), Number(RepsMax), HoldSeconds, PerSide, Number(TimesPerDay), Number(DaysPerWeek));

    public DraftItem Item => new(Slug, Dose, Note.Trim());

    /// <summary>An empty hold means "without": except where the time itself is the exercise.</summary>
    private int? HoldSeconds => !HasHold || (Hold.Trim().Length == 0 && Range?.Continuous != true) ? null : Number(Hold);

    /// <summary>Fills the fields with a dose.</summary>
    public void Write(Dosage dose)
    {
        Sets = NumberText.Of(dose.Sets);
        RepsMin = NumberText.Of(dose.RepsMin);
        RepsMax = NumberText.Of(dose.RepsMax);
        Hold = dose.HoldSeconds is { } hold ? NumberText.Of(hold) : "";
        TimesPerDay = NumberText.Of(dose.TimesPerDay);
        DaysPerWeek = NumberText.Of(dose.DaysPerWeek);
        PerSide = dose.PerSide;
    }

    private static int Number(string text) => NumberText.Whole(text) ?? Unreadable;
}

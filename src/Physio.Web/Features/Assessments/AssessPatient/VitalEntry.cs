using Physio.Web.Components;

namespace Physio.Web.Features.Assessments.AssessPatient;

/// <summary>One vital sign as typed. Neither a text nor "not measured" means that it was not answered yet.</summary>
public sealed class VitalEntry
{
    public string Text { get; private set; } = "";

    /// <summary>Explicitly not measured; typing a value takes it back.</summary>
    public bool NotMeasured { get; private set; }

    public bool IsAnswered => NotMeasured || Text.Length > 0;

    public decimal? Value => NumberText.Number(Text);

    public int? Whole => NumberText.Whole(Text);

    public void Type(string? text)
    {
        Text = text?.Trim() ?? "";
        NotMeasured = NotMeasured && Text.Length == 0;
    }

    /// <summary>Keeps what was typed: choosing by mistake loses nothing.</summary>
    public void LeaveOut(bool notMeasured) => NotMeasured = notMeasured;
}

namespace Physio.Web.Features.Plans.ComposePlan;

/// <summary>What a row was moved with: it keeps the focus, so that it can be moved on.</summary>
public enum RowPart
{
    Row,
    Up,
    Down,
}

/// <summary>A wish to move a row by so many places.</summary>
public readonly record struct RowMove(int Places, RowPart From);

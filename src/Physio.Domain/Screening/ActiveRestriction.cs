namespace Physio.Domain.Screening;

/// <summary>A restriction in force and what brought it: "Disc protrusion, subacute", "Pregnancy, week 20", "Added by the therapist".</summary>
public sealed record ActiveRestriction(Restriction Restriction, IReadOnlyList<string> Because);

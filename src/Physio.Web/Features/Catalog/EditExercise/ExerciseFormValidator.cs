using System.Linq.Expressions;
using FluentValidation;
using Physio.Domain.Exercises;

namespace Physio.Web.Features.Catalog.EditExercise;

/// <summary>What even a draft must keep to. What only a publication needs is said by <see cref="ExerciseCompleteness"/>.</summary>
public sealed class ExerciseFormValidator : AbstractValidator<ExerciseForm>
{
    public const int MaxFamilyLength = 60;

    public ExerciseFormValidator()
    {
        RuleFor(form => form.Slug).Must(ExerciseSlug.IsValid).When(form => form.IsNew).WithMessage(CatalogTexts.SlugRule);
        RuleFor(form => form.Name).Must(name => name.Trim().Length is > 0 and <= ExerciseContent.MaxNameLength)
            .WithMessage(form => CatalogWords.Say(CatalogTexts.NameLength, ExerciseContent.MaxNameLength, form.Name.Trim().Length));
        RuleFor(form => form.Group).NotNull().WithMessage(CatalogTexts.GroupNeeded);
        RuleFor(form => form.Position).NotNull().WithMessage(CatalogTexts.PositionNeeded);
        AtMost(form => form.StartPosition, CatalogTexts.StartPosition);
        AtMost(form => form.Movement, CatalogTexts.Movement);
        AtMost(form => form.Benefit, CatalogTexts.Benefit);
        AtMost(form => form.Breathing, CatalogTexts.Breathing);
        AtMost(form => form.Adaptation, CatalogTexts.Adaptation);
        AtMost(form => form.Muscles, CatalogTexts.Muscles);
        AtMost(form => form.SourceDose, CatalogTexts.SourceDose);
        AtMost(form => form.Family, CatalogTexts.Family, MaxFamilyLength);
        Lines(form => form.Aliases, CatalogTexts.Alias, ExerciseContent.MaxNameLength);
        Lines(form => form.Steps, CatalogTexts.Step, ExerciseContent.MaxTextLength);
        Lines(form => form.Cues, CatalogTexts.Cue, ExerciseContent.MaxTextLength);
        Lines(form => form.StopSigns, CatalogTexts.StopSign, ExerciseContent.MaxTextLength);
        RuleFor(form => form.ReviewNotes).Custom(CheckNotes);
        RuleFor(form => form.Dose).Custom(CheckNumbers);
        RuleFor(form => form.Poses).Custom(CheckFigure);
    }

    private void AtMost(Expression<Func<ExerciseForm, string>> text, string label, int max = ExerciseContent.MaxTextLength) =>
        RuleFor(text).Must(value => value.Trim().Length <= max)
            .WithMessage((_, value) => CatalogWords.Say(CatalogTexts.TooLong, label, max, value.Trim().Length));

    private void Lines(Expression<Func<ExerciseForm, List<TextLine>>> lines, string label, int maxLength) =>
        RuleFor(lines).Custom((written, context) =>
        {
            if (written.Count > ExerciseContent.MaxSteps)
            {
                context.AddFailure(CatalogWords.Say(CatalogTexts.TooMany, ExerciseContent.MaxSteps, written.Count));
            }

            foreach (var (index, line) in written.Index().Where(entry => entry.Item.Text.Trim().Length > maxLength))
            {
                context.AddFailure(CatalogWords.Say(CatalogTexts.TooLong, $"{label} {index + 1}", maxLength, line.Text.Trim().Length));
            }
        });

    private static void CheckNotes(List<TypedNote> notes, ValidationContext<ExerciseForm> context)
    {
        foreach (var (index, note) in notes.Index().Where(entry => entry.Item.Texts.Any(text => text.Trim().Length > ExerciseContent.MaxTextLength)))
        {
            context.AddFailure(CatalogWords.Say(
                CatalogTexts.TooLong, $"{CatalogTexts.ReviewNote} {index + 1}", ExerciseContent.MaxTextLength, note.Texts.Max(text => text.Trim().Length)));
        }
    }

    private static void CheckNumbers(TypedDose dose, ValidationContext<ExerciseForm> context)
    {
        foreach (var (field, label, text, max) in dose.Numbers().Where(number => number.Text.Trim().Length > 0 && !TypedDose.IsNumber(number.Text, number.Max)))
        {
            context.AddFailure(DoseGaps.Path(field), CatalogWords.Say(CatalogTexts.WholeNumber, label, max, text.Trim()));
        }
    }

    private static void CheckFigure(string? poses, ValidationContext<ExerciseForm> context)
    {
        foreach (var problem in PoseProblems.In(poses, context.InstanceToValidate.Name))
        {
            context.AddFailure(problem);
        }
    }
}
